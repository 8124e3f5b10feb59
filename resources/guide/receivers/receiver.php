<?php
// Receives notifications of Billing Desktop: checks the signature, takes each event once, answers. Nothing to install.
//
//     SECRET=whsec_… php -S 127.0.0.1:8765 receiver.php
//
// On a web server put it behind https and set SECRET in its configuration.

const TOLERANCE_S = 300;

http_response_code(500); // until all is done: what fails on the way is tried again

function is_genuine(string $body): bool
{
    $key = base64_decode(preg_replace('/^whsec_/', '', getenv('SECRET')));
    $id = $_SERVER['HTTP_WEBHOOK_ID'] ?? '';
    $stamp = $_SERVER['HTTP_WEBHOOK_TIMESTAMP'] ?? '';
    if (!preg_match('/^\d+$/', $stamp) || abs(time() - (int) $stamp) > TOLERANCE_S) {
        return false;
    }
    // The bytes as they came, before anything reads them.
    $wanted = 'v1,' . base64_encode(hash_hmac('sha256', "$id.$stamp.$body", $key, true));
    foreach (explode(' ', $_SERVER['HTTP_WEBHOOK_SIGNATURE'] ?? '') as $given) { // two while the secret is being changed
        if (hash_equals($wanted, $given)) {
            return true;
        }
    }
    return false;
}

$body = file_get_contents('php://input');
if ($_SERVER['REQUEST_METHOD'] !== 'POST' || !is_genuine($body)) {
    http_response_code(401);
    return;
}
$event = json_decode($body, true, 512, JSON_THROW_ON_ERROR);

// In earnest: a table of your database, written in the same transaction as what you do.
$seen = fopen((getenv('SEEN') ?: sys_get_temp_dir() . '/billing-desktop-seen.txt'), 'c+');
flock($seen, LOCK_EX);
if (!in_array($event['id'], explode("\n", stream_get_contents($seen)), true)) { // the same id again is a repeat
    fwrite($seen, $event['id'] . "\n");
    error_log(sprintf('%s %s %s', $event['type'], $event['data']['amount'] ?? '', $event['data']['currency'] ?? ''));
}
fclose($seen);
http_response_code(200);
