-- ostiary {"format":"ostiary-backup/1","takenAt":"2040-01-01T00:00:00.000Z","schema":["0001-record","0002-devices","0003-alerts"],"ledger":{"size":9,"root":"26a90c6ccc6b9f177f25e983b7057b55ef67259960649bd51d741a68098f9d7b"},"keys":false}
COPY public."alert_channels" ("facility", "id", "person", "kind", "name", "sealed", "push_key", "created_at", "confirmed_at", "code_hash", "code_until", "code_tries", "worked_at", "failing_since", "failure") FROM STDIN;
\.
COPY public."alert_links" ("hash", "facility", "alert", "person", "message", "expires_at", "used_at") FROM STDIN;
\.
COPY public."alerts" ("facility", "id", "cause", "about", "words", "urgent", "area", "raised_at", "step", "rounds", "next_at", "status", "because", "acknowledged_by", "acknowledged_at", "acknowledged_via") FROM STDIN;
\.
COPY public."api_tokens" ("id", "hash", "facility", "name", "role", "scopes", "created_by", "created_at", "expires_at", "used_at", "revoked_at") FROM STDIN;
\.
COPY public."case_keys" ("facility", "case_id", "wrapped", "key_id") FROM STDIN;
mercy	c1	\\x012bba730fad291b1aa3f19132746ac4615eee4145f52f4514758ee546d3ffd178f500bc8e2a2354796d3bbdbe1af8aaa3d655a61d416ae6cce4223dda	14d6f8b97aaa9770
\.
COPY public."cases" ("facility", "id", "kind", "request_kind", "status", "version", "position", "opened_at", "by_role", "by_person", "by_device", "entered_late", "assigned_role", "assigned_person", "urgency", "due_at", "open_tasks", "holds", "closed_at", "keep_until", "merged_into", "outline", "sealed") FROM STDIN;
mercy	c1	visit	arrest	open	5	4	2026-06-03 21:20:00+00	desk	\N	tablet-1	f	\N	\N	3	2026-06-04 21:20:00+00	2	0	\N	\N	\N	{"nextTask": {"duty": "notify.counsel", "task": "notify.counsel:staff", "dueAt": "2026-06-03T21:20:00.000Z", "owner": "staff"}, "documentKind": "dhs-i200"}	\\x01e49fcc04809a4d669992f42097e79abeb1b981e1093748aadc9bbba9da5d45faad9c68fbcaecf3935533466a096d8fefc5ea0eb723621380a570
mercy	c2	visit	arrest	erased	3	7	2026-06-03 21:20:00+00	desk	\N	tablet-1	f	\N	\N	0	\N	0	0	\N	2032-06-03	\N	{}	\N
\.
COPY public."desk_inbox" ("facility", "id", "device", "n", "digest", "kind", "at", "received", "clock_offset_ms", "status", "code", "case_id", "settled_by", "settled_at", "sealed") FROM STDIN;
\.
COPY public."desk_keys" ("facility", "id", "public_key", "sealed_private", "made_at") FROM STDIN;
\.
COPY public."devices" ("facility", "id", "name", "place", "created_by", "created_at", "code_hash", "code_until", "token_hash", "enrolled_at", "expires_at", "seen_at", "clock_offset_ms", "revoked_at") FROM STDIN;
\.
COPY public."events" ("position", "facility", "case_id", "seq", "event_id", "command", "type", "v", "at", "received", "by_role", "by_person", "by_device", "open", "sealed") FROM STDIN;
0	mercy	c1	0	k1.0	k1	case-opened	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	desk	\N	tablet-1	{"kind": "visit", "facility": "mercy", "requestKind": "arrest"}	\\x01c508f8d547e9ff4fc9ce459a61417895e5bf72dfc4535c31b53aec823488c7e2b73f9104d20915728407edb971fb4e0fa073e7588280eae6072255e3e2a0
1	mercy	c1	1	k2.0	k2	facts-given	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	desk	\N	tablet-1	{"open": {"document.kind": "dhs-i200"}}	\\x01672163f0ab5421e519efa0133fba0ce63b30d11186bd3ba15af423058c78c7733d713d5d1bb30fa675b4a35a2d2ef228a13d613ff97d675faf777a5a552a9acb0864aa596268ddc40464826fbe866a6096206b54df3818abfd5d7f09347cfc2c48
2	mercy	c1	2	k3.0	k3	assessed	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	desk	\N	tablet-1	{"at": "2026-06-03T14:20:00-07:00", "open": {"request.kind": "arrest", "document.kind": "dhs-i200"}, "madeBy": "this-command", "facility": {"state": "CA", "timeZone": "America/Los_Angeles"}, "policies": [], "rulebook": {"hash": "sha256:toy", "version": "toy"}, "warnings": ["state-law-not-modelled"], "assessment": "k3:answer"}	\\x0197c7e671f6748165b15c0aff181a7df022097d756636099888a385b0d8e6183350fd88e7d7a9912f50588d5e704b8e8fab60e50df8d5eaa0b94bf47873b69a8835408f318f46cb2f5f35da15c6ce088f624ce9f9dcf4d17a7dd7266e9df466d0f9029621a9046d8baf458b2200de8b15792c16c5b53c98bb2ee8c9a0feef69ca371ef4ad16f961fc9173ffcf88afefa29ab4015ab0c5604d171712a293ece52534d9001c285620d1aacb3adaa5361bf019d8fb2788f336865de3dde14e34539640b893df77d1d385f46a7a713e8105a23527cdf9c8578b9846f8293bfc31df76e04f051485ca29035e3f2f2b6149f0520684df4ae034999ece7f428127ea4a8e5e3b095b4fcba08aebdbfcdacef801ea716ed99d4b745d92c75db636345811af9234fd51c30f7e46edfad287e5bcf2aee4ec7cfedd5ab45b329df40e539fae528c685423f74b93e67c8321963abfdc17a18f5b260323efd75fef12f900d673818cc23149227ccbdc35dc589665f2d4ff9268ea788ec3fb48e9e104bdc48a1f53bcf099925283983060decddca2c2641d493831174518a6638e203977100178c718474bba6f4fff17870caee663225cec57ef1c59cb27711ce6ef80e4e0014be2d7360e7826d812ce7ca958db1b55ddb2850f795ad54e31eafc3d91d2ee4c6af2f9005e703810de85f1d7dc9802e4bbcefc2a2e1df2ccc08633e37c7ddc03f0d898dcb05b20a683421bcae735d04f15391646e77351ae60bfaddea3e75121d9116ff4cd6ed162e4514433477163e23bca7d5e0a23ccbcb49b48c670c7ab50ff38cd0d7238822d0a4718fd834cc4f2966f6745f0ca5027a3f485246dcebf5d22c6d8a330f7f1b83bef40b4e5ec9174d77ad9e273e3e3146143931429dddae9e57dc7839a1233511e55c32c630b3ed9375af32ec8394e5d5f64d436ea8fb0ffdae8c85cd37b316ba25fa66440f02e25efa52d082ec9e4c44d7fad0d62e89b46abce5eb8a3f0a6f02b880358d3f871a0bc63ccc6355ae0d0fd84e4db8b2dc9793b518241b852ca4a783548fa45a914cf91b2227554f997f1e0e641c69bf7177de2bd02321a6201dcd532e19848b3a3488163283bca7417640a05e6b0f72dcd67c23ef5e2db588dab29cbb386f4d69fbec0fc0cffee2da159ea23437c35a3d3c94b7964d2f3e8fe5fb55da44d813741a33ba3edcd90171d667c2db8b4dfcdd5ea8f63a8ad40604af13dd26dbbb56f8a0cc505af0a735a1f7c839273d6136671165c10a0e0afed91eac2ce46a5dc5c1dd8072362901861eedc4e7f3925a01ef9f932f29165bb22b3737e07fc5d7c2bb081004d22b609968c16b0c3045a74ae2ab5671b7e609f44f74fec58bdfb0da486e154dc316bd34c25f869840a7264b2765a1ff4c0ce1e6e235b9de70c64bd64b7f079556d4b17caa8067338c86200c1a991195361db2bcc236f29126252f99a3da114ded5d05c3ce885bfc34ca27c40b50243158c6b63cb5f755e4694258aa915a2d6f647f53b52f909a4a85bb01abd03d3c1440ae74cabe3221787bc9e9190331cd4a98164785bb4e5e811c7309f4b6bee9ff2af2b53f00ebe922877679381ccc300f213cac0585691dd017b7209c74a031de1e2b9c8d6a792885d5917d4dd5566daf5000d6897c202a9a6ec2383b84b99eb9dc23dbf523ba1e564957266e29dc0fda7536ad768b7fa26e9b2a74bec98b33ba789fea374bfcbf4a4d2a3363a49069aae28aeea53dba5e75b4c6f381f64e710c3c3449750417e4f93f0485186c35e52c852d9e32a10f24b18ec20b31ef2e2c29f3fd6a180977223f76de5f0589ae1e5b879e09ee2fb5af4893949a31e409fb80c3c7f57
3	mercy	c1	3	k3.1	k3	duties-derived	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	desk	\N	tablet-1	{"opened": [{"on": "asked", "due": {"at": "2026-06-03T21:20:00.000Z", "from": "2026-06-03T21:20:00.000Z", "count": "calendar-days", "fromDay": "2026-06-03", "skipped": [], "duration": "PT0S", "timeZone": "America/Los_Angeles"}, "duty": "notify.counsel", "task": "notify.counsel:staff", "owner": "staff"}, {"on": "asked", "due": {"at": "2026-06-06T07:00:00.000Z", "from": "2026-06-03T21:20:00.000Z", "count": "working-days", "fromDay": "2026-06-03", "lastDay": "2026-06-05", "skipped": [], "duration": "P2D", "timeZone": "America/Los_Angeles"}, "duty": "log.visit", "task": "log.visit:staff", "owner": "staff"}], "changed": [], "dropped": [], "assessment": "k3:answer"}	\\x01cad7b331095f90cc9a27160021a1f5cd73f5911484d54e8e55c771f3cadf7b7bf64e551a0aa19018051e4bf9e8536e64f6e8d8226b88f03fb4043b1ab9637fb16fc97ee332ebc75a621a4f204c6733ba762bc8cf5a0d2996f568164cc78a10c478172e8199ed99a31203bd47297c27b9336b7f0ce2028f5a6f464aea70dd93dbc9a3f238a9684cdad6e9ed560e85874da1e42ac4d4c9e4fed801bd86ba655e2988be2b095298e4526d82c2f02f47f12415fad012f9a3f79b85a90b80ba152ca13f7dd49af656df397b0a273fcb4c4b34faacc3fe834a321e3308f2cd6f9cb8447c1942aee5163cf8d3a72894f925d66d7a04b34cefbbfba8f83d6bc9d0d71da0953b
4	mercy	c1	4	k4.0	k4	note-recorded	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	liaison	p-lin	\N	{"entry": "n1", "fields": {}}	\\x01b7f39cc3b8858e972251083d7e89e41799abda2f86469aa3876bc5fd4be0b252f98a7207e5a7200b963c99de19dfb84ca3567a79d35f0e81e05f89949ac1b18f84ffa8160d822385f25c5916e4625e18648d26085953a2e756568b74788631bd9cc0d5
5	mercy	c2	0	k5.0	k5	case-opened	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	desk	\N	tablet-1	{"kind": "visit", "facility": "mercy", "requestKind": "arrest"}	\\x0133d13fe8e1b92180e738ede7e7cb5e3a966ec631cd1259cfec2bff149e5c3be59562abc34d4fa2eff87dc22ab0477eb915be6a71c4963e528659b1bc5b18
6	mercy	c2	1	k6.0	k6	case-closed	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	privacy-officer	p-paz	\N	{"keepUntil": "2032-06-03", "keepYears": 6, "openTasks": []}	\\x013a91ef3b2b9ca9e76c779aa8e258a1391ed03b2b8adc285280832b518c19ef27bee3e1bfbc0c9ae1c2dbae7bc8f9eef0a37c4e82a3a86c884bb2108f02760c373fc9d0d45e9c36ebc897cfe90f69ac78faf2
7	mercy	c2	2	k7.0	k7	case-erased	1	2026-06-03T14:20:00-07:00	2040-01-01 00:00:00+00	privacy-officer	p-paz	\N	{}	\\x0d49d86a7b5be7f238e79e899ab97687f93b27c8cb3e9519851bdc6871c58de1
8	mercy	\N	\N	7ff41210-548e-46ba-93e3-4885a15cd8ff	7ff41210-548e-46ba-93e3-4885a15cd8ff	office.tried	1	2040-01-01T00:00:00Z	2040-01-01 00:00:00+00	counsel	\N	\N	{"why": "a test"}	\\xb00b06acc0f37811fe451f3d9d1c2cbff277b07e11b78dd27ca0504863fee6c9
\.
COPY public."facilities" ("id", "name", "settings", "version", "created_at") FROM STDIN;
mercy	Mercy	{"name": "Mercy", "areas": [{"id": "lobby", "name": "Lobby", "public": true}, {"id": "care", "name": "Care areas", "public": false}], "place": {"state": "CA"}, "settled": {}, "agencies": [], "holidays": [], "policies": [], "timeZone": "America/Los_Angeles", "keepYears": 6, "languages": ["en", "es"]}	1	2026-11-25 09:12:52.154693+00
\.
COPY public."files" ("facility", "case_id", "file", "bytes", "sealed", "added_at") FROM STDIN;
\.
COPY public."idempotency_keys" ("facility", "actor", "key", "request", "status", "answer", "created_at") FROM STDIN;
\.
COPY public."ledger_checkpoints" ("id", "size", "note", "at") FROM STDIN;
\.
COPY public."ledger_entries" ("position", "entry", "hash") FROM STDIN;
0	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a7479706520636173652d6f70656e65640a726f6c65206465736b0a636f6d6d69746d656e742052672f366a4f6b45364d42335677756f5946796e637666682b335376564c4a4b46576c3949725658394d383d0a	\\xd6673d842f8bd4bd6a8fd2292ba9446d41e89a724eaf67a3a861272543b08e0f
1	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a747970652066616374732d676976656e0a726f6c65206465736b0a636f6d6d69746d656e74206e58723834462f54724a5530514e5275775342592b36324d63623168586a61674e616857655833584c70553d0a	\\xde06ba6bb31a288a9d5908aee1c47c8d7270281b89e97cb75db9950e1f5ce434
2	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a747970652061737365737365640a726f6c65206465736b0a636f6d6d69746d656e74206848584d78703539594942524d676b47456b5a794936314b433053626246677845786a43646844324f6f6b3d0a	\\xfb0433eab004f274827f30dc785d04e176caf11e18fa961a988ffa265a69d969
3	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a74797065206475746965732d646572697665640a726f6c65206465736b0a636f6d6d69746d656e742066755448624657485a773050464e7148486f576948774331416137446a583763666957556777692f6931593d0a	\\x74966a8b47b245acdca411343f769d4b5b589ca4f21fcc158a6dded667542e6e
4	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a74797065206e6f74652d7265636f726465640a726f6c65206c696169736f6e0a636f6d6d69746d656e74204341544756745a515a75425766423646427650535275424375745837466a6e7570797351525074616d6a303d0a	\\x897340200af938c42fe37802133a7831df1325cc7be21f02576a3d79baf6d391
5	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a7479706520636173652d6f70656e65640a726f6c65206465736b0a636f6d6d69746d656e7420735550446775346564586f71743676453232433577504c784a656b4f355478687a534941586452323275673d0a	\\xd3662cd9dd94fc64c174eb83ef923784bafe55849fa125fc3d881bf66ce6a2b9
6	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a7479706520636173652d636c6f7365640a726f6c6520707269766163792d6f6666696365720a636f6d6d69746d656e742054375853566757596571585859374f416850546d7a4a4d565a4d475933765a3172384846657353547672673d0a	\\x94f617c852e340acecfff31857e83c194f0f632e7f927aee5e93f96d1e34e563
7	\\x6f7374696172792f656e7472792f310a74696d6520323034302d30312d30315430303a30303a30305a0a7479706520636173652d6572617365640a726f6c6520707269766163792d6f6666696365720a636f6d6d69746d656e74203235546a68354f354e363762763339594d67323054336d356542384865414b4474592b39456276766577553d0a	\\x48d44cdf307e62a19cdab5ce8c8ffa287d94692012e6aa4398b23b5ce1c2950c
8	\\x6f7374696172792f656e7472792f310a74696d6520323034302d30312d30315430303a30303a30305a0a74797065206f66666963652e74726965640a726f6c6520636f756e73656c0a636f6d6d69746d656e74203774396634347859456b62367430696853306f546c7569486859746178586b784949637662576e373933493d0a	\\x275975d70b1a9085e0ba827239a16dbbfe81f6153795a009de9ecb941715f30d
\.
COPY public."ledger_hashes" ("level", "position", "hash") FROM STDIN;
\.
COPY public."ledger_heads" ("from_size", "to_size", "frontier") FROM STDIN;
0	1	\\xd6673d842f8bd4bd6a8fd2292ba9446d41e89a724eaf67a3a861272543b08e0f
1	2	\\x52c388fe90d26d9a29cbd41092b84c65e61df41b4ee7ee6e4b7905477dba3baf
2	4	\\x3df9b092183eb6c932e858c7e0a528c55bb4f5bb5cfeb9c5715f6f019905d4ae
4	5	\\x3df9b092183eb6c932e858c7e0a528c55bb4f5bb5cfeb9c5715f6f019905d4ae897340200af938c42fe37802133a7831df1325cc7be21f02576a3d79baf6d391
5	6	\\x3df9b092183eb6c932e858c7e0a528c55bb4f5bb5cfeb9c5715f6f019905d4ae8b658af26e3a1e5e6000fc46c1b37cd0983acdf3a5deec23cb0a0e09640904b4
6	7	\\x3df9b092183eb6c932e858c7e0a528c55bb4f5bb5cfeb9c5715f6f019905d4ae8b658af26e3a1e5e6000fc46c1b37cd0983acdf3a5deec23cb0a0e09640904b494f617c852e340acecfff31857e83c194f0f632e7f927aee5e93f96d1e34e563
7	8	\\xea1ee8892b8e9f5e85a01f34e4feb4661183eb551cc2cb5ef5d9a812c99a78b4
8	9	\\xea1ee8892b8e9f5e85a01f34e4feb4661183eb551cc2cb5ef5d9a812c99a78b4275975d70b1a9085e0ba827239a16dbbfe81f6153795a009de9ecb941715f30d
\.
COPY public."persons" ("id", "name", "email", "phone", "language", "created_at", "signed_in_at", "left_at") FROM STDIN;
p1	Invented Person	invented@hospital.test	\N	en	2026-11-25 09:12:52.157819+00	\N	\N
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
p1	mercy	privacy-officer	\N	2026-11-25 09:12:52.159183+00	\N	\N
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
-- ostiary {"end":true,"rows":{"alert_channels":0,"alert_links":0,"alerts":0,"api_tokens":0,"case_keys":1,"cases":2,"desk_inbox":0,"desk_keys":0,"devices":0,"events":9,"facilities":1,"files":0,"idempotency_keys":0,"ledger_checkpoints":0,"ledger_entries":9,"ledger_hashes":0,"ledger_heads":8,"persons":1,"rulebooks":0,"saved_views":0,"shared_state":0,"tasks":2,"webhooks":0,"witnessed_heads":0,"alert_messages":0,"alert_people":0,"emergency_roles":0,"identities":0,"memberships":1,"passkeys":0,"passwords":0,"recovery_codes":0,"totp_secrets":0,"webhook_deliveries":0}}
