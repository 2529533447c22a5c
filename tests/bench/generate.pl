#!/usr/bin/perl
# A referential several times as large as content/, in the same format: its tubes copied under new ids and names.
# generate.pl SOURCE TARGET COPIES
use strict; use warnings; use File::Find; use File::Path qw(make_path); use File::Basename; use File::Copy;
my ($source, $target, $copies) = @ARGV;
my @letters = ('a' .. 'z');
sub slurp { open my $f, '<', $_[0] or die "$_[0]: $!"; local $/; my $t = <$f>; close $f; return $t }
sub spill { make_path(dirname($_[0])); open my $f, '>', $_[0] or die "$_[0]: $!"; print $f $_[1]; close $f }
my @files; find({wanted => sub { push @files, $File::Find::name if -f }, no_chdir => 1}, $source);
for my $path (@files) { my $to = $path =~ s/^\Q$source\E/$target/r; make_path(dirname($to)); copy($path, $to) }
for my $copy (1 .. $copies - 1) {
  my $tag = sprintf('%03d', $copy);
  my $word = join '', map { $letters[$_] } (int($copy / 676) % 26, int($copy / 26) % 26, $copy % 26);
  my $renamed = sub { my $t = shift; $t =~ s/\b((?:tube|skill|challenge|tutorial)[0-9A-Za-z]{7})[0-9A-Za-z]{3}\b/$1$tag/g; return $t };
  for my $path (@files) {
    next unless $path =~ m{^\Q$source\E/(tubes|tutorials)/};
    my $to = $renamed->($path =~ s/^\Q$source\E/$target/r);
    $to =~ s{/tubes/([^/]+)/}{/tubes/$1-$word/};
    if ($path =~ /\.yaml$/) { my $t = $renamed->(slurp($path)); $t =~ s/^(name: "@\w+?)"/$1\u$word"/m if $path =~ /tube\.yaml$/; spill($to, $t) }
    else { make_path(dirname($to)); copy($path, $to) }
  }
  for my $path (grep { m{/competences/1\.[123]\.yaml$} } @files) {
    my $to = $path =~ s/^\Q$source\E/$target/r; my $t = slurp($to);
    my @tubes = slurp($path) =~ /^\s+- (tube\w+)/mg;
    my ($thematic) = $t =~ /^(\s+tubes:\n)/m;
    my $lines = join '', map { '      - ' . $renamed->($_) . "\n" } @tubes;
    $t =~ s/^(\s+tubes:\n)/$1$lines/m; spill($to, $t);
  }
}
