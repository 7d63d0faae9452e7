#!/usr/bin/perl
# Puts agents and conversations (JSON on standard input) into an empty Request Tracker, through its own objects.
use strict;
use warnings;
use utf8;
use lib '/usr/local/share/request-tracker5/lib', '/usr/share/request-tracker5/lib';
use Encode qw(encode_utf8);
use JSON qw(decode_json);
use MIME::Entity;
use RT;

RT::LoadConfig();
RT::Init();

my $seed = decode_json(do { local $/; <STDIN> });
my $queue = RT::Queue->new(RT->SystemUser);
$queue->Load('General');

my @queue_rights = qw(SeeQueue ShowTicket ShowTicketComments ReplyToTicket CommentOnTicket ModifyTicket OwnTicket TakeTicket
  CreateTicket ShowOutgoingEmail Watch);
my @agents = map { add_agent($_) } @{ $seed->{agents} };
let_customers_write();
add_conversation($_) for @{ $seed->{conversations} };

sub add_agent {
    my ($agent) = @_;
    my $user = RT::User->new(RT->SystemUser);
    done($user->Create(
        Name         => $agent->{login},
        RealName     => $agent->{name},
        EmailAddress => $agent->{email},
        Password     => $seed->{password},
        Privileged   => 1,
        Signature    => "$agent->{name}\nHelpdesk Example",
    ));
    done($user->SetPreferences($RT::System, { MessageBoxRichText => 0 })) if $agent->{editor} eq 'plain';
    done($user->PrincipalObj->GrantRight(Right => $_, Object => $queue)) for @queue_rights;
    done($user->PrincipalObj->GrantRight(Right => 'ModifySelf', Object => $RT::System));
    return $user;
}

sub let_customers_write {
    my $everyone = RT::Group->new(RT->SystemUser);
    $everyone->LoadSystemInternalGroup('Everyone');
    done($everyone->PrincipalObj->GrantRight(Right => $_, Object => $queue)) for qw(CreateTicket ReplyToTicket);
}

sub add_conversation {
    my ($conversation) = @_;
    my ($first, @rest) = @{ $conversation->{messages} };
    my $customer = $conversation->{customer};
    my $user = RT::User->new(RT->SystemUser);
    done($user->LoadOrCreateByEmail(RealName => $customer->{name}, EmailAddress => $customer->{email}));
    my $ticket = RT::Ticket->new(writer($user));
    my ($id, undef, $said) = $ticket->Create(
        Queue     => 'General',
        Requestor => $customer->{email},
        Subject   => $conversation->{subject},
        MIMEObj   => mail($conversation, $first),
    );
    done($id, $said);
    add_message($conversation, $id, $user, $_) for @rest;
}

sub add_message {
    my ($conversation, $id, $customer, $message) = @_;
    my $ticket = RT::Ticket->new(writer($message->{from} eq 'customer' ? $customer : $agents[0]));
    $ticket->Load($id);
    my $write = ($message->{kind} // 'reply') eq 'comment' ? 'Comment' : 'Correspond';
    done($ticket->$write(MIMEObj => mail($conversation, $message)));
}

sub writer {
    my ($user) = @_;
    my $writer = RT::CurrentUser->new;
    $writer->Load($user->id);
    return $writer;
}

# As a mail program sends it: plain, or plain and HTML to choose from.
sub mail {
    my ($conversation, $message) = @_;
    my %head = (Subject => encode_utf8($conversation->{subject}));
    my %plain = (Type => 'text/plain', Charset => 'UTF-8', Encoding => '8bit', Data => [encode_utf8($message->{text})]);
    return MIME::Entity->build(%head, %plain) unless $message->{html};
    my $mail = MIME::Entity->build(%head, Type => 'multipart/alternative');
    $mail->attach(%plain);
    $mail->attach(Type => 'text/html', Charset => 'UTF-8', Encoding => '8bit', Data => [encode_utf8($message->{html})]);
    return $mail;
}

sub done {
    my ($ok, $said) = @_;
    die(($said // 'no reason told') . "\n") unless $ok;
}
