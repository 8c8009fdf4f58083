-- ostiary {"format":"ostiary-backup/1","takenAt":"2040-01-01T00:00:00.000Z","schema":["0001-record"],"ledger":{"size":9,"root":"5c545ec171577158bf89de10ba947dd42123e2c1b20bf7b11dd4a7b62dc345bc"},"keys":false}
COPY public."api_tokens" ("id", "hash", "facility", "name", "role", "scopes", "created_by", "created_at", "expires_at", "used_at", "revoked_at") FROM STDIN;
\.
COPY public."case_keys" ("facility", "case_id", "wrapped", "key_id") FROM STDIN;
mercy	c1	\\x0158a0e248040b44beb7e9ef31b92fd81ac537df56cef9be1789f8f12b3409346348966a03a6725aa980c9c4fe8d903028b8b45535c0525a3e5fef84ed	a6059e2409eebddd
\.
COPY public."cases" ("facility", "id", "kind", "request_kind", "status", "version", "position", "opened_at", "by_role", "by_person", "by_device", "entered_late", "assigned_role", "assigned_person", "urgency", "due_at", "open_tasks", "holds", "closed_at", "keep_until", "merged_into", "outline", "sealed") FROM STDIN;
mercy	c1	visit	arrest	open	5	4	2026-06-03 21:20:00+00	desk	\N	tablet-1	f	\N	\N	3	2026-06-03 21:20:00+00	2	0	\N	\N	\N	{"nextTask": {"duty": "notify.counsel", "task": "notify.counsel:staff", "dueAt": "2026-06-03T21:20:00.000Z", "owner": "staff"}, "documentKind": "dhs-i200"}	\\x017e958b30e9b9c97af2fe324062d32e1646f145333fdfef38882ed548739a305ebfbec6797538f98bd57670726ba321d0cc418cf36f3c455ff759
mercy	c2	visit	arrest	erased	3	7	2026-06-03 21:20:00+00	desk	\N	tablet-1	f	\N	\N	0	\N	0	0	\N	2032-06-03	\N	{}	\N
\.
COPY public."events" ("position", "facility", "case_id", "seq", "event_id", "command", "type", "v", "at", "received", "by_role", "by_person", "by_device", "open", "sealed") FROM STDIN;
0	mercy	c1	0	k1.0	k1	case-opened	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	desk	\N	tablet-1	{"kind": "visit", "facility": "mercy", "requestKind": "arrest"}	\\x015b521ec7597c59ba08f6d7e1f384c0bc5c3019cd40fb815bd985f8b64f60b24462cc3473a00b9e28fc42f3d74502dba61a27740587f96696a5f7e2ee8b32
1	mercy	c1	1	k2.0	k2	facts-given	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	desk	\N	tablet-1	{"open": {"document.kind": "dhs-i200"}}	\\x01342d940ad55c6447955d5c7d437fccb3d12fb8208f488b771734c69bf83d0eb4426278142185c0cd18e26ee6304758d1a10b87b0775347c48673f5ed563b1e022014ecd2cb78dc53f284c0f2d079242d345b0d8792a53a2c07bfad723223edf305
2	mercy	c1	2	k3.0	k3	assessed	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	desk	\N	tablet-1	{"at": "2026-06-03T14:20:00-07:00", "open": {"request.kind": "arrest", "document.kind": "dhs-i200"}, "madeBy": "this-command", "facility": {"state": "CA", "timeZone": "America/Los_Angeles"}, "policies": [], "rulebook": {"hash": "sha256:toy", "version": "toy"}, "warnings": ["state-law-not-modelled"], "assessment": "k3:answer"}	\\x0134dfc581e7e1fce43e95292533bc6d4d6107a425fd7c81fa8de18aaec64245b9103499771f61207a1a6d5def0d0647ca280cbfc1980f3e504a1a51d21a278d64f7af827faaa358675640eca5942d8d3ef931919580b2f52e139d18a09cb7b63605fdf64567c0ffd58fbe4e8cd428027cd2b091342bfe98a646024675aa24c635420a0531ac59d8e31331c2e9759549c7f1f0f7e339bb8a39ca8067b9220191dca88c41e8da1077c2754b06d5428400df929ea14f226e634673e7a02c6addd727631336c1bdec39c0ec2ffc66d4696db6277041cf1612ee8ada113840707eebfbfa089b7ff73fa860a7dec36fbe0f4c256fcc63c79d648ea903eb34e51ebc9bb539d3854a9dee8fc69524a9bb1f0f9ace878d42fdd48cc7ef516f13ebcd9819602dba95df4eb004d8990fdd112e6afc4bb6b69ad9033cfbb2808b13dc7462d39df4e6920b7b29527b276b87a9619006391cfe32239fa50ac673ac563eefa27b93cb6b9461536e620aa2985a95eddb48b0a94707e610f1d4db22654b4328ab7b1887a8c23ac9c77521625e253cb039ba16eaedd03407a0e04af6235d4503a87993a564b48bff426fc98b5212a29a1cac85db7ad9f2dfc13b71511c44fb6a5842c250024ae79675c2956e67e7b6eca9886cced941ccaec26e4e49354dc49ffbf66fcd9a894f78aa4f99686f79d89f418400390de7974e0dbb9a73646ea706bf2ff794e573911c0307b32d2151938681d52af1494c88936ddbab108ce01078d850e3fbcfb443c69a141fb194e3f89c5db85a361306f88b79c59ee23b65cc1b5a61b7e2998d7b9dc95fb25a4dd8aea4df61829f6a81db556dd6c997bfa1610cea4f7a282a34add9ae260c9696831b52209a2db8261e3ec6f9adc85941e0ceffe0da3e9ad6627800cf5566620233baea9ebe486da603608b2271df6a308aebaf8c5b3b3c4ee09c3e6f5681a7a43979773bf115fbc7b91f1becce658b709ef6e2183c6b3306e3912f167b018ee6c3c1741cf36b9e43c0b02f08e59588586d486b37f288645609f50ebd3ac4ba10b6ad408e259c1166b544b560fecf4a12ab1c589465c3fbfa3eadc801bd249e3d3fad45f05617aa24617a6bf13140a0f91465ac475d0a499e59ab9ad81f8a9be277c08310aa8c7dd37f5819617e44d12de741347416c418b08095e3e6f009ca5688ae566e0ad5e5975a6c0411dcb6065925e605a6149298d2e1273911775ba65a3ec598cbed46890bdc94e8170b7ff344df97d6aa0df4a5d548ed1490e1816b9741d75a2f60f7f2e7ae39d927662fe3ff30ae92930d3d7d5bc74e5feb30e3cd320d5d3926b5f35a068d7de568069071bc4dcc7e995a4c4b06722bf43b742fab49c2446cc32d2d9f44c40eab356f07ed8982ab6dbeb9a5c8b70ec28e1123372c0dd8e9368363203b1f068f42b73016d58ed846f47b1b8f8b273c5fd3d98f3c69af3286d0eb795841a641b241c760cbc0a296eabc362ab68aa9828bf7792b0ca849d073e73653af45a5ffa97391daa1bb577eacd9bd80e8abc2aa237edcfb8d7232b1d2d537a987b3b0e067fa309a4405ea1c601b4ef133f23f505a6d4716c369f555b6822630527f06b240aa37a6aa670b0491398f4eeeed27d2c08022b740fd094a6fd253f8ef741ad00124924f6c421ac710f62d22f8264324691e696e37d6460fb27f19f5c81be73e4b9ba49c32540269423604c606bf5ad4eee028df99ebfd52e52f2cf0ef577437efae49bc2bde56fc6ea26a3bcb2ee008dd192a8ecb2a6782cf995d234528c185e38a990fbbfb58499fd56c71e6fd080793a71fd40f36b3ded701462c7638a338477c0488707b4e55cf0d2778476e1222
3	mercy	c1	3	k3.1	k3	duties-derived	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	desk	\N	tablet-1	{"opened": [{"on": "asked", "due": {"at": "2026-06-03T21:20:00.000Z", "from": "2026-06-03T21:20:00.000Z", "count": "calendar-days", "fromDay": "2026-06-03", "skipped": [], "duration": "PT0S", "timeZone": "America/Los_Angeles"}, "duty": "notify.counsel", "task": "notify.counsel:staff", "owner": "staff"}, {"on": "asked", "due": {"at": "2026-06-06T07:00:00.000Z", "from": "2026-06-03T21:20:00.000Z", "count": "working-days", "fromDay": "2026-06-03", "lastDay": "2026-06-05", "skipped": [], "duration": "P2D", "timeZone": "America/Los_Angeles"}, "duty": "log.visit", "task": "log.visit:staff", "owner": "staff"}], "changed": [], "dropped": [], "assessment": "k3:answer"}	\\x013cdb4279ee86995378b6e046f1bdba11dd1e22c31517812e81cbf89eee464d227393b391e4122ce4b4fc240b616093d5ca6187f46f220c8f211eefc007dd27d9278a2b1ba603794a03b465e7b5ec1641253639dbc0cd9b9b72fd31c222851d6205b47cb523b48e5d576503c9572353ca7022d27000685aef1ea92988209cd15a384efbfa30f391ceb29a9c44f793b605ab96cd7e38dab8b2b90de3ae26f66457042df03e0b07f801e65acd1ea9eacdad14f9a4afbd15b0c2a4b2bc7ab109829310f173fa67285b701f4b27028e5e9479f4797af22b2be0002320f7f5476620a701b5035651240ef4cac2cf1fe18230181575739891dd4e01a32700b46fd03c5c90eb
4	mercy	c1	4	k4.0	k4	note-recorded	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	liaison	p-lin	\N	{"entry": "n1", "fields": {}}	\\x012bae8a4e3046f6948575d5d753fe081a2c041b633ecdfe269f807a9d2f8b014ddc381042fbe2c065626e8a2f636230210612a2de838075fddaed54ed93565b4e67cd1906d2f7fa70797c939e7fb75d2e264de2f2f4710594b06f9458cbe2539e0d41a0
5	mercy	c2	0	k5.0	k5	case-opened	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	desk	\N	tablet-1	{"kind": "visit", "facility": "mercy", "requestKind": "arrest"}	\\x01ec63caa4aa6a9bd779535958ffbac93a56150527684bc4fec120d14cc969836d2cae830e70d11280c237082d804c9416884fe249574ea61d1f7fccc7684c
6	mercy	c2	1	k6.0	k6	case-closed	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	privacy-officer	p-paz	\N	{"keepUntil": "2032-06-03", "keepYears": 6, "openTasks": []}	\\x01980335ea2c5f1635bdae79c2c9629bbf457bea8a98fd599ffc24755ff3c8085fc779767aa63ac4376ea2f47fe8218992a222e3960fe5d1da9d14706a585379762fd88ede71152018a12489f9d1cc7c8a3933
7	mercy	c2	2	k7.0	k7	case-erased	1	2026-06-03T14:20:00-07:00	2040-01-01 00:00:00+00	privacy-officer	p-paz	\N	{}	\\x7a6cdfbcc6682251081f7a3350a123bf760afe5af4d0de8948d1723eab6047f3
8	mercy	\N	\N	90636173-1fa5-4239-862a-de35e23af0ab	90636173-1fa5-4239-862a-de35e23af0ab	office.tried	1	2040-01-01T00:00:00Z	2040-01-01 00:00:00+00	counsel	\N	\N	{"why": "a test"}	\\x4eeaf83f7b8141007ee3ae2bd193d03caf29a693dd354c6fa112edfda62b4209
\.
COPY public."facilities" ("id", "name", "settings", "version", "created_at") FROM STDIN;
mercy	Mercy	{"name": "Mercy", "areas": [{"id": "lobby", "name": "Lobby", "public": true}, {"id": "care", "name": "Care areas", "public": false}], "place": {"state": "CA"}, "settled": {}, "agencies": [], "holidays": [], "policies": [], "timeZone": "America/Los_Angeles", "keepYears": 6, "languages": ["en", "es"]}	1	2026-11-25 05:28:40.914985+00
\.
COPY public."files" ("facility", "case_id", "file", "bytes", "sealed", "added_at") FROM STDIN;
\.
COPY public."idempotency_keys" ("facility", "actor", "key", "request", "status", "answer", "created_at") FROM STDIN;
\.
COPY public."ledger_checkpoints" ("id", "size", "note", "at") FROM STDIN;
\.
COPY public."ledger_entries" ("position", "entry", "hash") FROM STDIN;
0	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a7479706520636173652d6f70656e65640a726f6c65206465736b0a636f6d6d69746d656e74205972726e6c616c4b79377743726d4664336c674576574d584c645764584a41694d523667504971732b47383d0a	\\x034265e7934151a3c7e3e97451dc9e60300aab8cdae0c93b53aedbfa8da349c8
1	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a747970652066616374732d676976656e0a726f6c65206465736b0a636f6d6d69746d656e7420726965552f4578376e4e3553356b315133684670516c716746644458426a416b2f69654d624672484173453d0a	\\x9bf9b4142800549c7509c669dafb91019c66b6e5d69e22045d06ca1d1f86b282
2	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a747970652061737365737365640a726f6c65206465736b0a636f6d6d69746d656e7420796e693334344e2b366d615067504659426d767274674e4f3464434e704f7a6d384b366e366749615072633d0a	\\x5b77765258a8397b56c57ea1aaa74f9a6cd68497435f8c9487cf2496bfa76e01
3	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a74797065206475746965732d646572697665640a726f6c65206465736b0a636f6d6d69746d656e74203032584d50626b436a4d7952736a736d374f6c6c2f2f7a41764264705a6b69413353447136675a693065453d0a	\\xaf35eb2db0aadae1fc3d5db2ef2376964d53a5b54d708e933f8fc1c05520bef1
4	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a74797065206e6f74652d7265636f726465640a726f6c65206c696169736f6e0a636f6d6d69746d656e74207251326e5654486b58587a6f546e5457344461764a4e67323959724b3539503154655578775655464557413d0a	\\xbdd07022ebc538e24eaf102172d5b85b9ba8fde8f9cc3a119be4fbe315635a3a
5	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a7479706520636173652d6f70656e65640a726f6c65206465736b0a636f6d6d69746d656e742066794665313979344d4241624e4d513138576733527730456a316248654d6f4e73487365567065753374773d0a	\\xd470b66bb1f305766aaabffff5ca9cf3f68ca6766c5f2b9d7ec85167c0860d8b
6	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a7479706520636173652d636c6f7365640a726f6c6520707269766163792d6f6666696365720a636f6d6d69746d656e7420387572507467784e424665754e64494c4c35484d6b597950752f634e4c6d333331774e79774e4c394b31343d0a	\\x04a885f52a5c328e5c724e8debb3ed6f4777b3766c0ce8e4002c9f736ef23c87
7	\\x6f7374696172792f656e7472792f310a74696d6520323034302d30312d30315430303a30303a30305a0a7479706520636173652d6572617365640a726f6c6520707269766163792d6f6666696365720a636f6d6d69746d656e7420685753305655365948515a4d48756972336243786f626163436757324a67613073437a6534747873374e303d0a	\\x1277c2a61bd1927f7f2db9f4c0127e1c1c8523241f4e590dcc6cd60a8e31146a
8	\\x6f7374696172792f656e7472792f310a74696d6520323034302d30312d30315430303a30303a30305a0a74797065206f66666963652e74726965640a726f6c6520636f756e73656c0a636f6d6d69746d656e7420372f513851464f4d54396d6262704f4b544b746a54716e79744951442f4a6c74694f69794b56452f6266453d0a	\\x245103676717d3569eba4fea3cfe36d7ce64397849abd8364205e877264ccf26
\.
COPY public."ledger_hashes" ("level", "position", "hash") FROM STDIN;
\.
COPY public."ledger_heads" ("from_size", "to_size", "frontier") FROM STDIN;
0	1	\\x034265e7934151a3c7e3e97451dc9e60300aab8cdae0c93b53aedbfa8da349c8
1	2	\\x230bacf4eb5bc7ce7ab4d2adf8550625240a2bfda8d027cab3c33572638558d1
2	4	\\xc3124d861c2f97f10c7ee713c41dd72b2767c5c259570c4f3a3d3282f81ec063
4	5	\\xc3124d861c2f97f10c7ee713c41dd72b2767c5c259570c4f3a3d3282f81ec063bdd07022ebc538e24eaf102172d5b85b9ba8fde8f9cc3a119be4fbe315635a3a
5	6	\\xc3124d861c2f97f10c7ee713c41dd72b2767c5c259570c4f3a3d3282f81ec063b91705643708a17260bcd08363777c092f4db1564d70c877abd92be25141ecf9
6	7	\\xc3124d861c2f97f10c7ee713c41dd72b2767c5c259570c4f3a3d3282f81ec063b91705643708a17260bcd08363777c092f4db1564d70c877abd92be25141ecf904a885f52a5c328e5c724e8debb3ed6f4777b3766c0ce8e4002c9f736ef23c87
7	8	\\x4d92e3facb528179dd414092e3eebc67d0eeca73e5a762f4bb45837d292a8c9e
8	9	\\x4d92e3facb528179dd414092e3eebc67d0eeca73e5a762f4bb45837d292a8c9e245103676717d3569eba4fea3cfe36d7ce64397849abd8364205e877264ccf26
\.
COPY public."persons" ("id", "name", "email", "phone", "language", "created_at", "signed_in_at", "left_at") FROM STDIN;
p1	Invented Person	invented@hospital.test	\N	en	2026-11-25 05:28:40.917608+00	\N	\N
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
COPY public."emergency_roles" ("id", "person", "facility", "role", "sealed_why", "since", "until") FROM STDIN;
\.
COPY public."identities" ("provider", "subject", "person", "linked_at") FROM STDIN;
\.
COPY public."memberships" ("person", "facility", "role", "granted_by", "granted_at", "confirmed_at", "ended_at") FROM STDIN;
p1	mercy	privacy-officer	\N	2026-11-25 05:28:40.918896+00	\N	\N
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
-- ostiary {"end":true,"rows":{"api_tokens":0,"case_keys":1,"cases":2,"events":9,"facilities":1,"files":0,"idempotency_keys":0,"ledger_checkpoints":0,"ledger_entries":9,"ledger_hashes":0,"ledger_heads":8,"persons":1,"rulebooks":0,"saved_views":0,"shared_state":0,"tasks":2,"webhooks":0,"witnessed_heads":0,"emergency_roles":0,"identities":0,"memberships":1,"passkeys":0,"passwords":0,"recovery_codes":0,"totp_secrets":0,"webhook_deliveries":0}}
