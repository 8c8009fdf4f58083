-- ostiary {"format":"ostiary-backup/1","takenAt":"2040-01-01T00:00:00.000Z","schema":["0001-record","0002-devices","0003-alerts","0004-practice"],"ledger":{"size":9,"root":"c10dc3d58cc2387f5d71cac015971078279e213660ed459496921c0a3e2a8630"},"keys":false}
COPY public."alert_channels" ("facility", "id", "person", "kind", "name", "sealed", "push_key", "created_at", "confirmed_at", "code_hash", "code_until", "code_tries", "worked_at", "failing_since", "failure") FROM STDIN;
\.
COPY public."alert_links" ("hash", "facility", "alert", "person", "message", "expires_at", "used_at") FROM STDIN;
\.
COPY public."alerts" ("facility", "id", "cause", "about", "words", "urgent", "area", "raised_at", "step", "rounds", "next_at", "status", "because", "acknowledged_by", "acknowledged_at", "acknowledged_via") FROM STDIN;
\.
COPY public."api_tokens" ("id", "hash", "facility", "name", "role", "scopes", "created_by", "created_at", "expires_at", "used_at", "revoked_at") FROM STDIN;
\.
COPY public."case_keys" ("facility", "case_id", "wrapped", "key_id") FROM STDIN;
mercy	c1	\\x01a53426ef115aa9cbc9aa52cdb3b9339cd03ab7719733a8142c113b7cddcf9f83830d4f988a074c0b75360196b5465b073659fca102ca20078a0bedd2	ccfa0e2592fd1a9e
\.
COPY public."cases" ("facility", "id", "kind", "request_kind", "status", "version", "position", "opened_at", "by_role", "by_person", "by_device", "entered_late", "assigned_role", "assigned_person", "urgency", "due_at", "open_tasks", "holds", "closed_at", "keep_until", "merged_into", "outline", "sealed") FROM STDIN;
mercy	c1	visit	arrest	open	5	4	2026-06-03 21:20:00+00	desk	\N	tablet-1	f	\N	\N	3	2026-06-04 21:20:00+00	2	0	\N	\N	\N	{"nextTask": {"duty": "notify.counsel", "task": "notify.counsel:staff", "dueAt": "2026-06-03T21:20:00.000Z", "owner": "staff"}, "documentKind": "dhs-i200"}	\\x01c892d08a32b00fc5d09ee03d1dc96ebd6d7e656665694f576ed556bd746bf933cd5d19f391b4569d9a3cf2125f4e9501508c0c76c0297e994ba0
mercy	c2	visit	arrest	erased	3	7	2026-06-03 21:20:00+00	desk	\N	tablet-1	f	\N	\N	0	\N	0	0	\N	2032-06-03	\N	{}	\N
\.
COPY public."desk_inbox" ("facility", "id", "device", "n", "digest", "kind", "at", "received", "clock_offset_ms", "status", "code", "case_id", "settled_by", "settled_at", "sealed") FROM STDIN;
\.
COPY public."desk_keys" ("facility", "id", "public_key", "sealed_private", "made_at") FROM STDIN;
\.
COPY public."devices" ("facility", "id", "name", "place", "created_by", "created_at", "code_hash", "code_until", "token_hash", "enrolled_at", "expires_at", "seen_at", "clock_offset_ms", "revoked_at") FROM STDIN;
\.
COPY public."events" ("position", "facility", "case_id", "seq", "event_id", "command", "type", "v", "at", "received", "by_role", "by_person", "by_device", "open", "sealed") FROM STDIN;
0	mercy	c1	0	k1.0	k1	case-opened	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	desk	\N	tablet-1	{"kind": "visit", "facility": "mercy", "requestKind": "arrest"}	\\x010b4a83bee5c99edf1b5270291c6051853e292e5074450693731efef7d92400d8d074a282b967e830e58045e1ed3785aae240b05a3e86a3ea400815345a6f
1	mercy	c1	1	k2.0	k2	facts-given	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	desk	\N	tablet-1	{"open": {"document.kind": "dhs-i200"}}	\\x011d68d129ca94825e220b9f937bf66d26791c84f7a3aa3e0ae8cc687e3f8774dba943fbff371bd6e074eb73a67db80905bdef4365fcf581c437485f1b6e13943481de5ea7b28a7bdccc44aeca905c6b0a4189d54cdb866d0361a30b0c102731ad05
2	mercy	c1	2	k3.0	k3	assessed	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	desk	\N	tablet-1	{"at": "2026-06-03T14:20:00-07:00", "open": {"request.kind": "arrest", "document.kind": "dhs-i200"}, "madeBy": "this-command", "facility": {"state": "CA", "timeZone": "America/Los_Angeles"}, "policies": [], "rulebook": {"hash": "sha256:toy", "version": "toy"}, "warnings": ["state-law-not-modelled"], "assessment": "k3:answer"}	\\x012537e2c6b76ede8ad3466854c6efd42adee017b6710699bca0438d5937362a97d64fbb943f0ecfa87f804d012be6892af326af91f73648d63496fb1020a5931ba22b803a5a52b043b05f06661549a97929fbcdd1af0453184d47cc7a3de30e263526fbb4e21bab9ac39cd4c6a9d5a94ec59565ee4fe42861afc59c15140e114daefbbeb234ad8890cf09827f3cd2b5edc1b8b122d22232a4f239cfefd152139f89cae30f7a5d1cce947c9fbbff72aebb9d28a1cb04e5b6845f1266f6389029e370dc840272e3d06949ade53d8b5c4a668b8e4de68dc7a258ca3bfc35f11b1661ac5839d5add54a4f2c6f54a0b0788c0ed25dc498b813b562011ef214a3edf0b6f7dc1e752583d436653b1fb50a84b0d74debe4846bc7e00691a0ed75b5726534f603991d10c62ddabc3d80c753b434d90466163c52241e4dcb061cdfd0ac0084e8447e5d28a59ae803995821ce3cc81b67be382523d5a90a485311d77317af5007872f56418b327977ca10c016027a7418d60dab50c4a9070b6890e4e82f6c46057cc576daede15808da0dd6f19a78eca14f06210cef88a2a13c3eeec87ff6c556a12f00c4f6bc9a676ef1e72e1b63f7b1ecf727904e1be298ffaaaf1cb01d16b51d8e1f746e23798ac7fa6109dc66417b2674da0a2bf41c5e69bf2efc0032413b0213b655f99a78e9592f71ded390689fe0d6bbd8a8971445cff11074e4fdfc67fd567af17125d698c2cf6327e0271d4bffae8be9b90aa7f0b4a05d4594039567f28ccde31a45e5ce8921369a6ef750ca7500d2187d5fe4e06b832e5d24a4d74d7f5efc947bed83b6f3552ad392df093e02e6357df526436236f9f01f1cbe891715a4c020a3dff1aea0e29944b4c9c6f370317c682c870fbcb78bd6e9c13a901909a06f176aecb0130de7aca87c9af770bbe17186cd8fc261a0d21ca3cf37c83e1446696545445c097987e64a8b0cc43562c9dbdc4090d6ddd7aa5a04bc05441110fd4d3e158f91806f7065aa6b2cbd7efd2e18f520694cc0adb1878f4ba67c44bff832026c29887c9e2647641919f9d65006a6d345c906bf34ffcfaa47f154029b36efdb14bbf98566d05780b48e28f683d37ced4a9d8561e188fa9d8bc7ec1ceb5149ad5f9737a870b597d2846d9e3ca68c5368db41eea6c1e14c7886e7d83225e8077adf48b9d495875655a88e4a7390af66c260724aa79f6d5cd24139be09fa4252054589d48687d08d187cd8af45b358bd81d02efb1dbf2ff0207838173c482d6562bbb9a062b9523ce382e6fee87dee883574a200ef66cd95457e3ddcc389a8bee3779c760daede4194a6c0bbc7a6a2effbb1524c87283b5fb34728db6a89b6c2320b6702bae340b6019906f62d630d68a4f0ec11fa612a81db17f68888c19070cff2ef8705691cca1dba3e24fd68564339d94884fd3693d24185375e0c275a3ee113414121a2a784c12e57cc139a4756c7953551d3243b9da89addd972823b13b100825208bfa3d2f0df230948bbb5e6f931fe977ccd5e8a35ac559f9de0ed06bdfc3515e0ebc244b839d7b6d7b07b1b64736949fa9c2e59da7dbc4a30b22c09a50e91acd2d445d3000160568b376e13480ac3f68ed6fa2fbbb177866a88628026bf243208fdc35df5d806fad908dbea31eac7d758c8a258198b18befc09851f704cc2b8d4dea2a0f19564c4a1808659ade112d74f03e20bc346f669b362e471d454c2ff01c183af9fabbe78776316c2a02ec4604a59378b353247b96ff06b1e744c730d7a4822a6a85bd5e52d9cd7ff3626d0a7cbce86e9b9dafbe4e420fbcc0e2cd422944327005b15d522aaf67cbe592c0cab3b837f202188a2e799e588
3	mercy	c1	3	k3.1	k3	duties-derived	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	desk	\N	tablet-1	{"opened": [{"on": "asked", "due": {"at": "2026-06-03T21:20:00.000Z", "from": "2026-06-03T21:20:00.000Z", "count": "calendar-days", "fromDay": "2026-06-03", "skipped": [], "duration": "PT0S", "timeZone": "America/Los_Angeles"}, "duty": "notify.counsel", "task": "notify.counsel:staff", "owner": "staff"}, {"on": "asked", "due": {"at": "2026-06-06T07:00:00.000Z", "from": "2026-06-03T21:20:00.000Z", "count": "working-days", "fromDay": "2026-06-03", "lastDay": "2026-06-05", "skipped": [], "duration": "P2D", "timeZone": "America/Los_Angeles"}, "duty": "log.visit", "task": "log.visit:staff", "owner": "staff"}], "changed": [], "dropped": [], "assessment": "k3:answer"}	\\x01b17c94a74c021bd38a9127ee7e507e790244ccb405215fc6b08c5d3dfb9f607f5d0f8f2494bb65b15d8de1fb4cfefb022091dfabc2b56cbc048f25849c519dcb673ad27848bb4112783f33824d2f674b0fc568839b09765cc9a610d6888fe5fa11092c4a10049d8cb82da83392dd06e0f70e11cd8663e197015c523e3698e9908de6d3181cb0d95dc2acf1c08d3b3c53c90f283d6d7d56ba451d7568fd01a60f6e79a44396da83b73584c0e07b4b6eec7089297557ba72061a94edb6c0c45a878ee5eb412330beec92f54e1188ea4186310a61cafda17810ee29287ff47b0161e2a10f2fe01418fc5aa6fe4148c62bfc5ebb0abe6552636f02f422103a4356092e37
4	mercy	c1	4	k4.0	k4	note-recorded	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	liaison	p-lin	\N	{"entry": "n1", "fields": {}}	\\x014168cb590114c5dc32fde0c89357e536739d0c13c8e092b18f4ff04373e7d17c4a190dd6356787b16857c285e55c592c06c8709a16881a5707d3586cc4afe103ef67e6597063f7c7e1360eb14ba10fa2e0b9a6e9db9234feedb0d0ec59ed58f7553a56
5	mercy	c2	0	k5.0	k5	case-opened	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	desk	\N	tablet-1	{"kind": "visit", "facility": "mercy", "requestKind": "arrest"}	\\x016d4853109b1e676bf95532ac29a9f0a06ec2a98e17937bf71549e850e4ed560f7459f5b63eb4a4fa1c1b03461620a72fd9579853d028626c3c87d0535344
6	mercy	c2	1	k6.0	k6	case-closed	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	privacy-officer	p-paz	\N	{"keepUntil": "2032-06-03", "keepYears": 6, "openTasks": []}	\\x01ec0dcd634c40e5a16bf4d8fa96194a2a9ef957304d03a72db2397cc1899011054b734890e9ce5c72496a21f43787aeb4be7535fa3249fbee2d09df7c7c642bd41b2734c8e7a41ade27992946728fa2e0579b
7	mercy	c2	2	k7.0	k7	case-erased	1	2026-06-03T14:20:00-07:00	2040-01-01 00:00:00+00	privacy-officer	p-paz	\N	{}	\\x5d80b39c5200e37e1b11617267746c41af175505a9ac9d0d8b3bd3b122feb6f7
8	mercy	\N	\N	60035151-6232-4667-be51-9dd0ca35484d	60035151-6232-4667-be51-9dd0ca35484d	office.tried	1	2040-01-01T00:00:00Z	2040-01-01 00:00:00+00	counsel	\N	\N	{"why": "a test"}	\\x9ca1180bae83321c136d9a299aac5e620ddfa82905f7c6fa02182a3ad04974dc
\.
COPY public."facilities" ("id", "name", "settings", "version", "created_at") FROM STDIN;
mercy	Mercy	{"name": "Mercy", "areas": [{"id": "lobby", "name": "Lobby", "public": true}, {"id": "care", "name": "Care areas", "public": false}], "place": {"state": "CA"}, "settled": {}, "agencies": [], "holidays": [], "policies": [], "timeZone": "America/Los_Angeles", "keepYears": 6, "languages": ["en", "es"]}	1	2026-11-25 10:04:40.279852+00
\.
COPY public."files" ("facility", "case_id", "file", "bytes", "sealed", "added_at") FROM STDIN;
\.
COPY public."idempotency_keys" ("facility", "actor", "key", "request", "status", "answer", "created_at") FROM STDIN;
\.
COPY public."ledger_checkpoints" ("id", "size", "note", "at") FROM STDIN;
\.
COPY public."ledger_entries" ("position", "entry", "hash") FROM STDIN;
0	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a7479706520636173652d6f70656e65640a726f6c65206465736b0a636f6d6d69746d656e74204531696d333949386a396141316e47624f686a34356b53743267394f615875714c542f2b45714b4f412f633d0a	\\x298e959a7118cc04f425597cb6caadbb3b1d0c3ee3814bf7fd3073a11cb91206
1	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a747970652066616374732d676976656e0a726f6c65206465736b0a636f6d6d69746d656e74207a33304b326c64514177767943635a574c3053677258386d4e36534a593043774a765a7459695267366c773d0a	\\x7f6dded82dd6fca24d99811acebe398fe680a9642169d28a67cb8e3eaab856c0
2	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a747970652061737365737365640a726f6c65206465736b0a636f6d6d69746d656e742032334c302b657535796d6a30614578366f373952512b375566706d4a6766576b75494c76583878353859513d0a	\\xcf19de9828626d2ed644f5ad56ae48e04da1886422deedd2f2d0425215def85d
3	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a74797065206475746965732d646572697665640a726f6c65206465736b0a636f6d6d69746d656e7420424e5a484d74486e59446f536d774b78714164775a65744464684e35376d4f664476442b6b4c544e42464d3d0a	\\x540ce16c5c965b33ce871541fbb9e2992c2fab06122913e7830888e4960bd595
4	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a74797065206e6f74652d7265636f726465640a726f6c65206c696169736f6e0a636f6d6d69746d656e74204e7958693763306f4652334c714a336147526b624f614a744b6c724256306f30426e4a4b567275694a4c733d0a	\\xccc6c7396e509b6957a31482b3b68091c4a5522c63b846de5d012fdce4a87ec9
5	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a7479706520636173652d6f70656e65640a726f6c65206465736b0a636f6d6d69746d656e7420796a33362f6471505331444f474e38742b53453574425951664351456d725277534e5a45395379747861673d0a	\\xf73aa56c98494ba02d3b279d9c9d7efab8d770facae084e57715658f143e7031
6	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a7479706520636173652d636c6f7365640a726f6c6520707269766163792d6f6666696365720a636f6d6d69746d656e742055374634414b51684e79525735634e7366714a4856667050686139786c35457338343338683154524971553d0a	\\x571f2de59974d4f30acc27371c558e84060ec88aa8b08d01bddf9c9cadb25458
7	\\x6f7374696172792f656e7472792f310a74696d6520323034302d30312d30315430303a30303a30305a0a7479706520636173652d6572617365640a726f6c6520707269766163792d6f6666696365720a636f6d6d69746d656e7420497052724b5a5877456471304971322b50547861726c7a33635474576d424d7833666238665031476457493d0a	\\xf8b8778243b3553c7523739cb52445b57ded50e68b8fe2a7e01732fc42ff8b19
8	\\x6f7374696172792f656e7472792f310a74696d6520323034302d30312d30315430303a30303a30305a0a74797065206f66666963652e74726965640a726f6c6520636f756e73656c0a636f6d6d69746d656e742063697436766659746845786f514b534d6e4646326f652f6852676961505155666f665755536b48455646413d0a	\\xc2d7f9f3cb4846eb908be3a78f3d77dbbbed9e6253294ffa2f9b69855f5326e4
\.
COPY public."ledger_hashes" ("level", "position", "hash") FROM STDIN;
\.
COPY public."ledger_heads" ("from_size", "to_size", "frontier") FROM STDIN;
0	1	\\x298e959a7118cc04f425597cb6caadbb3b1d0c3ee3814bf7fd3073a11cb91206
1	2	\\x41e4b866c33ee5f5c2a82af19fd3facf3ddf961259b3789f2488d6607ace5b7e
2	4	\\x7a62288654877c6161a6d60e726843a5868ae71e0b0785402a81eb46219e7ccb
4	5	\\x7a62288654877c6161a6d60e726843a5868ae71e0b0785402a81eb46219e7ccbccc6c7396e509b6957a31482b3b68091c4a5522c63b846de5d012fdce4a87ec9
5	6	\\x7a62288654877c6161a6d60e726843a5868ae71e0b0785402a81eb46219e7ccbdda10c806ea8ef1124b2c29985d505e6cf12579df6c6b51a2e1e567fc18051bd
6	7	\\x7a62288654877c6161a6d60e726843a5868ae71e0b0785402a81eb46219e7ccbdda10c806ea8ef1124b2c29985d505e6cf12579df6c6b51a2e1e567fc18051bd571f2de59974d4f30acc27371c558e84060ec88aa8b08d01bddf9c9cadb25458
7	8	\\xd125c90720000399ea7317d376c6aec5d6e19044d9cf72fd1516f621d26334cc
8	9	\\xd125c90720000399ea7317d376c6aec5d6e19044d9cf72fd1516f621d26334ccc2d7f9f3cb4846eb908be3a78f3d77dbbbed9e6253294ffa2f9b69855f5326e4
\.
COPY public."persons" ("id", "name", "email", "phone", "language", "created_at", "signed_in_at", "left_at") FROM STDIN;
p1	Invented Person	invented@hospital.test	\N	en	2026-11-25 10:04:40.292304+00	\N	\N
\.
COPY public."practice_results" ("facility", "id", "kind", "drill", "score", "passed", "facts_right", "facts_asked", "chose", "wanted", "rulebook", "day", "person", "trainee", "team", "device", "at", "received_at") FROM STDIN;
mercy	result-1	drill	i200-ward	100	t	3	3	keep-closed	keep-closed	sha256:toy	2026-06-03	p1	Invented Person	Front desk	\N	2040-01-01 00:00:00+00	2040-01-01 00:00:00+00
\.
COPY public."rulebooks" ("hash", "version", "body", "added_by", "added_at") FROM STDIN;
\.
COPY public."saved_views" ("facility", "person", "name", "filter") FROM STDIN;
\.
COPY public."shared_state" ("name", "value", "changed_at") FROM STDIN;
\.
COPY public."tasks" ("facility", "case_id", "task", "duty", "owner", "person", "status", "due_at") FROM STDIN;
mercy	c1	notify.counsel:staff	notify.counsel	staff	\N	open	2026-06-03 21:20:00+00
mercy	c1	log.visit:staff	log.visit	staff	\N	open	2026-06-06 07:00:00+00
\.
COPY public."webhooks" ("facility", "id", "url", "types", "sealed_secret", "created_by", "created_at", "disabled_at") FROM STDIN;
\.
COPY public."witnessed_heads" ("origin", "from_size", "size", "root", "note", "at") FROM STDIN;
\.
COPY public."alert_messages" ("facility", "id", "alert", "step", "person", "channel", "kind", "status", "attempts", "next_at", "failure", "created_at", "sent_at", "delivered_at") FROM STDIN;
\.
COPY public."alert_people" ("facility", "alert", "person", "role", "step", "told_at", "seen_at", "seen_via", "acknowledged_at") FROM STDIN;
\.
COPY public."emergency_roles" ("id", "person", "facility", "role", "sealed_why", "since", "until") FROM STDIN;
\.
COPY public."identities" ("provider", "subject", "person", "linked_at") FROM STDIN;
\.
COPY public."memberships" ("person", "facility", "role", "granted_by", "granted_at", "confirmed_at", "ended_at") FROM STDIN;
p1	mercy	privacy-officer	\N	2026-11-25 10:04:40.2939+00	\N	\N
\.
COPY public."passkeys" ("id", "person", "name", "public_key", "counter", "transports", "may_be_backed_up", "backed_up", "added_at", "used_at") FROM STDIN;
\.
COPY public."passwords" ("person", "hash", "changed_at") FROM STDIN;
\.
COPY public."recovery_codes" ("person", "hash", "used_at") FROM STDIN;
\.
COPY public."totp_secrets" ("person", "sealed", "confirmed_at", "next_sealed", "last_step") FROM STDIN;
\.
COPY public."webhook_deliveries" ("facility", "id", "webhook", "type", "body", "status", "attempts", "next_at", "answer", "created_at") FROM STDIN;
\.
-- ostiary {"end":true,"rows":{"alert_channels":0,"alert_links":0,"alerts":0,"api_tokens":0,"case_keys":1,"cases":2,"desk_inbox":0,"desk_keys":0,"devices":0,"events":9,"facilities":1,"files":0,"idempotency_keys":0,"ledger_checkpoints":0,"ledger_entries":9,"ledger_hashes":0,"ledger_heads":8,"persons":1,"practice_results":1,"rulebooks":0,"saved_views":0,"shared_state":0,"tasks":2,"webhooks":0,"witnessed_heads":0,"alert_messages":0,"alert_people":0,"emergency_roles":0,"identities":0,"memberships":1,"passkeys":0,"passwords":0,"recovery_codes":0,"totp_secrets":0,"webhook_deliveries":0}}
