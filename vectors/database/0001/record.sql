-- ostiary {"format":"ostiary-backup/1","takenAt":"2040-01-01T00:00:00.000Z","schema":["0001-record"],"ledger":{"size":9,"root":"32cfe440f191c42cd368646d86fc1a47110ad01bb2acf64ca0dc76201d71a7e5"},"keys":false}
COPY public."api_tokens" ("id", "hash", "facility", "name", "role", "scopes", "created_by", "created_at", "expires_at", "used_at", "revoked_at") FROM STDIN;
\.
COPY public."case_keys" ("facility", "case_id", "wrapped", "key_id") FROM STDIN;
mercy	c1	\\x015c3efe59220a559c92149cf0d6abd6f5028ffaf171b1513c5aac8992145d032c4a08866ef4c43b635f3be18286baf958e33d7418c190e08e901b15ec	1dc13291c0beb45f
\.
COPY public."cases" ("facility", "id", "kind", "request_kind", "status", "version", "position", "opened_at", "by_role", "by_person", "by_device", "entered_late", "assigned_role", "assigned_person", "urgency", "due_at", "open_tasks", "holds", "closed_at", "keep_until", "merged_into", "outline", "sealed") FROM STDIN;
mercy	c1	visit	arrest	open	5	4	2026-06-03 21:20:00+00	desk	\N	tablet-1	f	\N	\N	3	2026-06-03 21:20:00+00	2	0	\N	\N	\N	{"nextTask": {"duty": "notify.counsel", "task": "notify.counsel:staff", "dueAt": "2026-06-03T21:20:00.000Z", "owner": "staff"}, "documentKind": "dhs-i200"}	\\x017ae58a4b1c5b01ab4678837ba17599f01adc16ec4e807aef3f35f1ba3d0202ab072abc810e6a879fac343b20dcb0d1b46fc26e4d9916919d3c71
mercy	c2	visit	arrest	erased	3	7	2026-06-03 21:20:00+00	desk	\N	tablet-1	f	\N	\N	0	\N	0	0	\N	2032-06-03	\N	{}	\N
\.
COPY public."events" ("position", "facility", "case_id", "seq", "event_id", "command", "type", "v", "at", "received", "by_role", "by_person", "by_device", "open", "sealed") FROM STDIN;
0	mercy	c1	0	k1.0	k1	case-opened	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	desk	\N	tablet-1	{"kind": "visit", "facility": "mercy", "requestKind": "arrest"}	\\x01f8d9d12be65848e78613e5d94561bdbea644162b95e5367dca1146350752451f8b778d105f2c8b11ecb815aa28cbbf93a7d85c9fe862f8ebb0b8837a83e7
1	mercy	c1	1	k2.0	k2	facts-given	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	desk	\N	tablet-1	{"open": {"document.kind": "dhs-i200"}}	\\x0179dc40b694cc24d3ee2ab5c1a801153e2fbceb9e3b19b1a96396ed9104b747feafa0bd1ca292831203701e3b1feba030e705851bb6868aa53e58cf8d7bd32d88b77c1ac3356a475bf5194b26acb0d1892d500ab8e39f7bd82a75d1126ff80f5f51
2	mercy	c1	2	k3.0	k3	assessed	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	desk	\N	tablet-1	{"at": "2026-06-03T14:20:00-07:00", "open": {"request.kind": "arrest", "document.kind": "dhs-i200"}, "madeBy": "this-command", "facility": {"state": "CA", "timeZone": "America/Los_Angeles"}, "policies": [], "rulebook": {"hash": "sha256:toy", "version": "toy"}, "warnings": ["state-law-not-modelled"], "assessment": "k3:answer"}	\\x01b340856f34c73f56afc0db3ca9801d40016850dbceebec8ed9048f4e5dabd4145a22f71b1985d37c0f12b42349c36291b3e47c3f0c78ed6058d2d9398cb2588b05a83019db6dec48fd1eb3295b70e454fe1d50804303f7e147acdfb3b9fc827680b931200078d820b5d7ba718338c1d29ae7a45b5ffe590e13f90a5b57065e4552be13af833f787b714294de5f161cc81e4a471415ecb8f7f97b115c095cfea964adedad31515f3da64958b0b534393036b72457bf646417983cf10762962b57208d1295f147e79a54c42ec772eea42cd020ec688490c2979d8aaecca12f54083beb29be08351d7885d08c955ac4a57b51e773db13e878a4a2718e3de557d0fe2520ea22ee96a06b8d3b39f4e321bb313d17228a93f1ed79d91a4f8040b9f44d2ec3e810441c6e02dd3641a1f811b4fb36d0ff6f7ca9d2f743a951dc97d3ea1c8458b9c35496e2eb2aff37a9cd69306e131a88aa9969c4df135af168554ed45736112d525adc11328e2e9c7d249fcdd5ec66e367497741d19bede1e988172796afa4fe035ff51cf1c081627aee1d0faf7b8501ccd368bd311f6c1e317a4ef88905a46740632f0bf74b2819d43ae7cfbc7d7574491dcf43beb06adc42c6ee17e52fa064ae796133f281fda0a06dc1f9f5b12b244b07ce6eb27acec592f0c85577dce374ac289abc7be32a614d62ac7fb36522901b288c1054692d72975dcc05eb1db658c570f03e3407b8ff91061a3b272579df86dcef828b4e0f5f38a3db849ac0e809318bd7c7867f8e4eaf8c846b976f31767b8784ae79b1b6fe5171519a2966930879b6df95f3007c56341441b6c679b48398d9a6ec679296739707d963d251a39c720ee922c3a30a3f7d2269fa3555662d2c7a139cb01f67caa8952a47a1dabe9f9844670b8dbefc231f80bccabddc8ab67d530dec64495036394a68bce02f2cf5dc28150b9c3437b3876ab0d963eb11d2011faabea6ab62e640936b02d7cfbdf33dfb20a6f2e872408774bc4ca99209f5650a6c89a0a87a08be7a73afc1346802110de6e7d3982fa5e773dda09e0f52cba636955c58edc400eb8f8e8b5924a1b879ec044dbd9be42ffff5a938aa1a862e0408425d69dff778be55d692822d9c9471301ccdb2eeaa6761a70d54f147dbb9080aa000aa5dcea108cb04bc9c582753af7fffbef8beb7976f09b1cd97458b900d988bc3f16587af07eb1606d07322a89c9c583d14361bb5d710e40f36493f00db2c0ec8656f6e1a59eac1a1e70b4d6ccc8f90591dccb933fd95195f3c186b55eac9f482650a7f818986f4bcbfe89f83bf41f5b7d400ef6917b7e8879458f073c4a48ce03a8fd5c733b937a022e886937f5b4dd7d56439b882ce7bde93cade1cc9d9194499c12066f0bb75453d9933701d81ba264b5bf0cb61ebbe67b62562c6c559a5cfca5aca33af317e643ef5c623a5432f98ccab8cf6470d9226290f8b94d95daf0f958ec1419cb4d58a1d979f6446ebdf66cfc7a9d1848c687df41f24c1b44da10c939e9a672791780f1e9943528fd39e105eed0aa4d0599aae42af6cd8f083ff6aa848a19c7d79bc2ebc0f1374ec7c99f276c4bc2e4d9bb2d082320b4366b3de1675dab343ad74473027dc4132d63216e6197eee141fa23882d47f107f10c457f46abaca868376e4ae178a51d985ff1277a36f829351968f3e058a507107780a5e641b227c8a5ea08176560bcdd19772a11a591d707c34a18dfc797340e7f91b3829fe41e5ba030f7320dacfeda2e954ecd88fb42172c408a569aa0a111660770ebe6938393477d20ed5f9ca754732b869ab79020b892f57387d4fd4d8545094e8d14f8b576943a88d4e926fb4
3	mercy	c1	3	k3.1	k3	duties-derived	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	desk	\N	tablet-1	{"opened": [{"on": "asked", "due": {"at": "2026-06-03T21:20:00.000Z", "from": "2026-06-03T21:20:00.000Z", "count": "calendar-days", "fromDay": "2026-06-03", "skipped": [], "duration": "PT0S", "timeZone": "America/Los_Angeles"}, "duty": "notify.counsel", "task": "notify.counsel:staff", "owner": "staff"}, {"on": "asked", "due": {"at": "2026-06-06T07:00:00.000Z", "from": "2026-06-03T21:20:00.000Z", "count": "working-days", "fromDay": "2026-06-03", "lastDay": "2026-06-05", "skipped": [], "duration": "P2D", "timeZone": "America/Los_Angeles"}, "duty": "log.visit", "task": "log.visit:staff", "owner": "staff"}], "changed": [], "dropped": [], "assessment": "k3:answer"}	\\x0184cc854c88d776b4241f2f4275a1e85594186f59277a9c456f9ab3d3769921b5ecaf33baabe79411b9b8dd8f96dc9f22aee44f6dc69c657a792a9a200aea300dff87938b9b794f1e4500139a3f2f016b687442057b3884c79799f68f25cef8c6109bc9cb0c2f100b3cbcd4eb3e669a4a7868f39186b7dca8d2506898f2e27190936f7c41c28830ce58bc00a48a4a0517c49f3443d18c497e5f81de80816d0c45d0f7f9f3f88ff60687a63e0989667401b4568bd22fea46baf377902ed092d164eeed7385e70672fec42235a512c9d41a6ecc1ea700b0b10da7d10bd458bd41aaad31cd6fdd2884bb40e6c04869113e3cee977c05e1e78b68f36063c0a3e149926886
4	mercy	c1	4	k4.0	k4	note-recorded	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	liaison	p-lin	\N	{"entry": "n1", "fields": {}}	\\x018cf590e4170a9fde25c4d41bffa2e263396ffb0628da4f595d8985dc934b5bf207a012593d37c2f3615a9ad2ec4f80e831023696072b2265981bfa4cda827a3c15ecba58782dd89f4e32f83cacea01567b95b26ce686bb3a36e9e740b556a7eb1d2775
5	mercy	c2	0	k5.0	k5	case-opened	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	desk	\N	tablet-1	{"kind": "visit", "facility": "mercy", "requestKind": "arrest"}	\\x017d29998dd315d8ef63dc67d13d298717a13825174d1238e5ba0b557f958ab9d5f8c9d7023dad5f8db3d81b1ef63f20faa674bc5069ecde841396106b6d6b
6	mercy	c2	1	k6.0	k6	case-closed	1	2026-06-03T14:20:00-07:00	2026-06-03 21:20:00+00	privacy-officer	p-paz	\N	{"keepUntil": "2032-06-03", "keepYears": 6, "openTasks": []}	\\x01e987334d1aba157afdb358c869fd2a3d81e2a6f43377c2b2f7f5863f8bf937f76c29b0df900d78b64d623dd73b44eac9815a18d154f9934d28ad860ca8770ce52fcf43b9d0f9e97b8cd6504cf6a991c72d89
7	mercy	c2	2	k7.0	k7	case-erased	1	2026-06-03T14:20:00-07:00	2040-01-01 00:00:00+00	privacy-officer	p-paz	\N	{}	\\x33bfd89645d0d73f82492eb7e626236b9be808fa7488a0ebfd27a2cebf53522e
8	mercy	\N	\N	3f7abc55-75d8-4c33-8a01-5c40c7c63d99	3f7abc55-75d8-4c33-8a01-5c40c7c63d99	office.tried	1	2040-01-01T00:00:00Z	2040-01-01 00:00:00+00	counsel	\N	\N	{"why": "a test"}	\\x940d47630e8786e5afe73ac34d42cddf612568ba29447ec3f68911477b2c0ad8
\.
COPY public."facilities" ("id", "name", "settings", "version", "created_at") FROM STDIN;
mercy	Mercy	{"name": "Mercy", "areas": [{"id": "lobby", "name": "Lobby", "public": true}, {"id": "care", "name": "Care areas", "public": false}], "place": {"state": "CA"}, "settled": {}, "agencies": [], "holidays": [], "policies": [], "timeZone": "America/Los_Angeles", "keepYears": 6, "languages": ["en", "es"]}	1	2026-11-25 04:45:20.36327+00
\.
COPY public."files" ("facility", "case_id", "file", "bytes", "sealed", "added_at") FROM STDIN;
\.
COPY public."idempotency_keys" ("facility", "actor", "key", "request", "status", "answer", "created_at") FROM STDIN;
\.
COPY public."ledger_checkpoints" ("id", "size", "note", "at") FROM STDIN;
\.
COPY public."ledger_entries" ("position", "entry", "hash") FROM STDIN;
0	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a7479706520636173652d6f70656e65640a726f6c65206465736b0a636f6d6d69746d656e74202b71416e63752f77417a6c767134346c597076767a49426e435235396b6b5a674d4f7146424f70367631553d0a	\\x42a79e68f85d9496c2750afba5dc24f92f799cf89af1a7d864cf70068b101703
1	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a747970652066616374732d676976656e0a726f6c65206465736b0a636f6d6d69746d656e7420586f61303476762b51334443465458765762316851624e446250646e5557336f474f77643372476e6673553d0a	\\xdb11971cd35ecbe9723c39768c5e7d057c473bad986e3f4c696cd14f04e4bac8
2	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a747970652061737365737365640a726f6c65206465736b0a636f6d6d69746d656e742031646a2b54444476346f37756469505241595561504f373472584b6a6b35694e4e306b68345a78665331303d0a	\\x36c86ad3325bba75641af27c6757215796523f22995e1010b87e2ca462c04194
3	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a74797065206475746965732d646572697665640a726f6c65206465736b0a636f6d6d69746d656e74204a6a666e722f43527243396a4d456e5947376461527668476754355763452b4130345539626b7a4e6357673d0a	\\x071e80fafd57c53bceaae4cfb65da52ec503be5842f251866b497d3375d3be64
4	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a74797065206e6f74652d7265636f726465640a726f6c65206c696169736f6e0a636f6d6d69746d656e7420654d682f342b763045417335674f6a4433304442703479656b494459683459516535664a6a7145733478413d0a	\\x99958237ab9cafd8fab099df26ef2dceb8cc5d9a0b40024e8ee05f9d4ddb4418
5	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a7479706520636173652d6f70656e65640a726f6c65206465736b0a636f6d6d69746d656e7420586a79364c496266776954342b412f48666242432f612b75754a6158627a7a4b3479542b575364524875633d0a	\\x9f951c343366d04aa21c2b1ccdf0ca067eda84b8f003e77dd808b9ac8a287fed
6	\\x6f7374696172792f656e7472792f310a74696d6520323032362d30362d30335432313a32303a30305a0a7479706520636173652d636c6f7365640a726f6c6520707269766163792d6f6666696365720a636f6d6d69746d656e742054455a7137657962346a552f575a767a794e6149706d586757495a6239694d736a6b6a4b7a597652656e303d0a	\\xfde28f1368bb684039308bbab396fc291af0aa5052e9811057827de3b1a7eb8a
7	\\x6f7374696172792f656e7472792f310a74696d6520323034302d30312d30315430303a30303a30305a0a7479706520636173652d6572617365640a726f6c6520707269766163792d6f6666696365720a636f6d6d69746d656e74204547582b7a3846493536376a73436f7a4e5332625852356567756b39797245696c6f6353696454653758593d0a	\\x1d0e510848228bb75a4d8aac2d166f4bd9563a9f18e2b2546b6e545fbc3e8481
8	\\x6f7374696172792f656e7472792f310a74696d6520323034302d30312d30315430303a30303a30305a0a74797065206f66666963652e74726965640a726f6c6520636f756e73656c0a636f6d6d69746d656e74206165675278627833493870784a6e457832765874364545336a6c332f3736394332727141653753467477383d0a	\\xac5072d79ce02332ce1369b7b984d24a3a2abbffcfebde8e31a1caff0004b34d
\.
COPY public."ledger_hashes" ("level", "position", "hash") FROM STDIN;
\.
COPY public."ledger_heads" ("from_size", "to_size", "frontier") FROM STDIN;
0	1	\\x42a79e68f85d9496c2750afba5dc24f92f799cf89af1a7d864cf70068b101703
1	2	\\xa4fb32820637823f73eff0d3b6a3a0c0989abda30cf48c592104e10848840629
2	4	\\x65737157c0cca96e2026e0af46e8651b01d64dce9e865980828fdc0b60de22a0
4	5	\\x65737157c0cca96e2026e0af46e8651b01d64dce9e865980828fdc0b60de22a099958237ab9cafd8fab099df26ef2dceb8cc5d9a0b40024e8ee05f9d4ddb4418
5	6	\\x65737157c0cca96e2026e0af46e8651b01d64dce9e865980828fdc0b60de22a0575c5d0c60c59423376c3300bfccb1db8da2e8afc38c3e79e809e9e9f69c4c3a
6	7	\\x65737157c0cca96e2026e0af46e8651b01d64dce9e865980828fdc0b60de22a0575c5d0c60c59423376c3300bfccb1db8da2e8afc38c3e79e809e9e9f69c4c3afde28f1368bb684039308bbab396fc291af0aa5052e9811057827de3b1a7eb8a
7	8	\\xec12eb01cc08352a36693320c3ecfa4b97279666ec0da6df189f67e8fbc0dff8
8	9	\\xec12eb01cc08352a36693320c3ecfa4b97279666ec0da6df189f67e8fbc0dff8ac5072d79ce02332ce1369b7b984d24a3a2abbffcfebde8e31a1caff0004b34d
\.
COPY public."persons" ("id", "name", "email", "phone", "language", "created_at", "signed_in_at", "left_at") FROM STDIN;
p1	Invented Person	invented@hospital.test	\N	en	2026-11-25 04:45:20.366161+00	\N	\N
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
p1	mercy	privacy-officer	\N	2026-11-25 04:45:20.367619+00	\N	\N
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
