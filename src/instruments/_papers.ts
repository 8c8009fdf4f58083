/** Invented papers as plain text, typed by hand for the tests: what is printed, filled in and signed. */
export const papers = {
  i200: `U.S. DEPARTMENT OF HOMELAND SECURITY                         Warrant for Arrest of Alien

                                                  File No. A 200 111 222
                                                  Date: 05/28/2026

To: Any immigration officer authorized pursuant to sections 236 and 287 of the
    Immigration and Nationality Act and part 287 of title 8, Code of Federal
    Regulations, to serve warrants of arrest for immigration violations

I have determined that there is probable cause to believe that Jorge Example Invented
is removable from the United States. This determination is based upon:

    [X] the execution of a charging document to initiate removal proceedings against the subject;
    [ ] the pendency of ongoing removal proceedings against the subject;

YOU ARE COMMANDED to arrest and take into custody for removal proceedings under the
Immigration and Nationality Act, the above-named alien.

                                   /s/ T. Sample
                              ______________________________________
                              (Signature of Authorized Immigration Officer)

                              T. Sample, Supervisory Deportation Officer
                              ______________________________________
                              (Printed Name and Title of Authorized Immigration Officer)

                          Certificate of Service
I hereby certify that the Warrant for Arrest of Alien was served by me at ________


                                                            Form I-200 (Rev. 09/16)`,
  i205: `DEPARTMENT OF HOMELAND SECURITY
U.S. Immigration and Customs Enforcement

                       WARRANT OF REMOVAL/DEPORTATION

                                              File No: A 200 333 444
                                              Date: 04/02/2026

To any immigration officer of the United States Department of Homeland Security:

                        Maria Example Invented
                        (Full name of alien)

who entered the United States at  Nogales, AZ   on  01/15/2019

is subject to removal/deportation from the United States, based upon a final order by:

  [X] an immigration judge in exclusion, deportation, or removal proceedings
  [ ] a designated official
  [ ] the Board of Immigration Appeals
  [ ] a United States District or Magistrate Court Judge

and pursuant to the following provisions of the Immigration and Nationality Act:
   237(a)(1)(B)

I, the undersigned officer of the United States, command you to take into custody and remove
from the United States the above-named alien, pursuant to law, at the expense of:

                                   /s/ P. Sample
                              ______________________________
                              (Signature of immigration officer)

                              Field Office Director
                              ______________________________
                              (Title of immigration officer)

ICE Form I-205 (8/07)                                           Page 1 of 2`,
  ao93: `AO 93 (Rev. 11/13) Search and Seizure Warrant

                     UNITED STATES DISTRICT COURT
                               for the
                    Northern District of California

 In the Matter of the Search of            )
 (Briefly describe the property)           )    Case No. 3:26-mj-70123
 Example General Hospital, Suite 210       )

                   SEARCH AND SEIZURE WARRANT

To:    Any authorized law enforcement officer

     An application by a federal law enforcement officer or an attorney for the government requests the search
and seizure of the following person or property located in the Northern District of California
(identify the person or describe the property to be searched and give its location):
     Example General Hospital, 100 Invented Way, Suite 210. See Attachment A.

     I find that the affidavit(s), or any recorded testimony, establish probable cause to search and seize the person or property
described above, and that such search will reveal (identify the person or describe the property to be seized):
     See Attachment B.

   YOU ARE COMMANDED to execute this warrant on or before    June 12, 2026    (not to exceed 14 days)
   [X] in the daytime 6:00 a.m. to 10:00 p.m.   [ ] at any time in the day or night because good cause has been established.

   Unless delayed notice is authorized below, you must give a copy of the warrant and a receipt for the property taken to
the person from whom the property was taken.

   The officer executing this warrant must prepare an inventory as required by law and promptly return this
warrant and inventory to  Hon. Ada Invented

Date and time issued:  June 1, 2026 9:14 am           /s/ Ada Invented
                                               ____________________________________
                                                         Judge's signature

City and state:  San Francisco, California      Ada Invented, U.S. Magistrate Judge
                                                        Printed name and title`,
  ao106: `AO 106 (Rev. 04/10) Application for a Search Warrant

                     UNITED STATES DISTRICT COURT
                               for the
                    Northern District of California

 In the Matter of the Search of            )
 Example General Hospital, Suite 210       )    Case No. 3:26-mj-70123

                 APPLICATION FOR A SEARCH WARRANT

     I, a federal law enforcement officer or an attorney for the government, request a search warrant and state under
penalty of perjury that I have reason to believe that on the following person or property: See Attachment A
located in the Northern District of California, there is now concealed: See Attachment B

     The basis for the search under Fed. R. Crim. P. 41(c) is (check one or more):
       [X] evidence of a crime;
       [ ] contraband, fruits of crime, or other items illegally possessed;

     The search is related to a violation of:
        Code Section                        Offense Description

     The application is based on these facts: See attached affidavit.

                                                 /s/ R. Sample
                                         ____________________________________
                                                   Applicant's signature
                                             R. Sample, Special Agent
                                                   Printed name and title

Sworn to before me and signed in my presence.

Date: June 1, 2026                       ____________________________________
                                                    Judge's signature`,
  ao442: `AO 442 (Rev. 11/11) Arrest Warrant

                     UNITED STATES DISTRICT COURT
                               for the
                       District of Arizona

       United States of America
                 v.                        )    Case No. 2:26-cr-00456
         Rex Example Invented              )

                         ARREST WARRANT

To:    Any authorized law enforcement officer

   YOU ARE COMMANDED to arrest and bring before a United States magistrate judge without unnecessary delay
(name of person to be arrested)   Rex Example Invented
who is accused of an offense or violation based on the following document filed with the court:

 [X] Indictment   [ ] Superseding Indictment   [ ] Information   [ ] Superseding Information   [ ] Complaint

This offense is briefly described as follows:
    Invented offense

Date: 03/03/2026                                        /s/ D. Sample
                                                ________________________________
                                                   Issuing officer's signature

City and state: Phoenix, Arizona                 D. Sample, Deputy Clerk
                                                   Printed name and title`,
  ao88b: `AO 88B (Rev. 02/14) Subpoena to Produce Documents, Information, or Objects or to Permit Inspection of Premises in a Civil Action

                     UNITED STATES DISTRICT COURT
                               for the
                    Southern District of New York

        Invented Holdings LLC              )
             Plaintiff                     )
                v.                         )    Civil Action No. 1:26-cv-01234
        Example Partners Inc.              )
             Defendant                     )

   SUBPOENA TO PRODUCE DOCUMENTS, INFORMATION, OR OBJECTS
    OR TO PERMIT INSPECTION OF PREMISES IN A CIVIL ACTION

To:           Custodian of Records, Example General Hospital

  [X] Production: YOU ARE COMMANDED to produce at the time, date, and place set forth below the following
documents, electronically stored information, or objects, and to permit inspection, copying, testing, or sampling of the
material:  Billing records 2024

 Place: 1 Example Plaza, New York              Date and Time: 07/15/2026 10:00 am

     The following provisions of Fed. R. Civ. P. 45 are attached: Rule 45(c), relating to the place of compliance;
your duty to respond to this subpoena and the potential consequences of not doing so.

Date:  06/01/2026

           CLERK OF COURT
                                         OR
                                                                 /s/ L. Sample
   ________________________________                    ________________________________
   Signature of Clerk or Deputy Clerk                        Attorney's signature

The name, address, e-mail address, and telephone number of the attorney representing (name of party) Plaintiff`,
  bankruptcy: `B2570 (Form 2570 - Subpoena to Produce Documents, Information, or Objects or to Permit Inspection in a Bankruptcy Case) (12/15)

                 UNITED STATES BANKRUPTCY COURT
                    Eastern District of Texas

In re  Example Debtor                         Case No. 26-40012
             Debtor                           Chapter 7

 SUBPOENA TO PRODUCE DOCUMENTS, INFORMATION, OR OBJECTS OR TO PERMIT INSPECTION OF
 PREMISES IN A BANKRUPTCY CASE (OR ADVERSARY PROCEEDING)

To:   Example General Hospital

  [X] Production: YOU ARE COMMANDED to produce at the time, date, and place set forth below the following documents

The following provisions of Fed. R. Civ. P. 45, made applicable in bankruptcy cases by Fed. R. Bankr. P. 9016, are attached

           CLERK OF COURT
                                         OR
                                                                 /s/ L. Sample
   ________________________________                    ________________________________
   Signature of Clerk or Deputy Clerk                        Attorney's signature`,
  grandJury: `AO 110 (Rev. 06/09) Subpoena to Testify Before a Grand Jury

                     UNITED STATES DISTRICT COURT
                               for the
                    Eastern District of Virginia

              SUBPOENA TO TESTIFY BEFORE A GRAND JURY

To:  Custodian of Records, Example General Hospital

   YOU ARE COMMANDED to appear in this United States district court at the time, date, and place shown below to
testify before the court's grand jury. When you arrive, you must remain at the court until the judge or a court officer
allows you to leave.

   Place: 401 Example Square              Date and Time: 07/20/2026 9:00 am

   You must also bring with you the following documents, electronically stored information, or objects: Records

Date:  06/02/2026                      CLERK OF COURT
                                         /s/ C. Sample
                                       ________________________________
                                       Signature of Clerk or Deputy Clerk

The name, address, e-mail, and telephone number of the United States attorney, or assistant United States attorney, who
requests this subpoena, are:`,
  i138: `U.S. DEPARTMENT OF HOMELAND SECURITY

                    IMMIGRATION ENFORCEMENT SUBPOENA
                   to Appear and/or Produce Records
                          8 U.S.C. § 1225(d), 8 C.F.R. § 287.4

1. To (Name, Address, City, State, Zip Code)        2. In Reference To
   Example General Hospital                          (Title of Proceeding)   (File Number, if Applicable)
   By the service of this subpoena upon you, YOU ARE HEREBY SUMMONED AND REQUIRED TO:

3. (A) [ ] APPEAR before the U.S. Customs and Border Protection (CBP) Officer
   (B) [X] PRODUCE the records (books, papers, or other documents) indicated in Block 4
relating to the enforcement of U.S. immigration laws. Failure to comply with this subpoena may subject you to an order of
contempt by a federal District Court, as provided by 8 U.S.C. 1225(d)(4)(B).

4. Records required to be produced for inspection:  employment roster

                                          /s/ V. Sample
                                    _______________________________
                                    (Signature of DHS Official)

DHS Form I-138 (6/09)`,
  stateSearch: `                SUPERIOR COURT OF CALIFORNIA, COUNTY OF ALAMEDA

                              SEARCH WARRANT

No. SW-2026-0142

The People of the State of California to any peace officer in the County of Alameda:

Proof by affidavit having been made before me by Detective R. Invented that there is probable cause to believe
that the property described below may be found at the place set forth below, you are therefore commanded
to make search of:  Example Clinic, 200 Invented Street, Oakland

for the following property:  surveillance video of May 3, 2026

Night service: [ ] Yes   [X] No

Given under my hand and dated this 3rd day of June, 2026 at 10:15 a.m.

                                       /s/ Inez Invented
                              ______________________________________
                              Judge of the Superior Court`,
  courtOrder: `                 SUPERIOR COURT OF THE STATE OF WASHINGTON
                         FOR KING COUNTY

  In re Example                               No. 26-2-00123-4 SEA

               ORDER FOR PRODUCTION OF MEDICAL RECORDS

This matter came before the court on the motion of the State. Having considered the motion, and good cause appearing,

IT IS ORDERED that the custodian of records of Example General Hospital shall produce the medical records of
the person named in the sealed attachment for the dates January 1 to January 5, 2026.

DATED this 4th day of May, 2026.

                                       /s/ Noor Invented
                              ______________________________________
                              Superior Court Judge`,
  immigrationOrder: `               UNITED STATES DEPARTMENT OF JUSTICE
             EXECUTIVE OFFICE FOR IMMIGRATION REVIEW
                        IMMIGRATION COURT
                     San Francisco, California

In the Matter of  Example Invented           File A 200 555 666
        Respondent                           IN REMOVAL PROCEEDINGS

                ORDER OF THE IMMIGRATION JUDGE

Upon the basis of respondent's admissions, it is hereby ordered that the respondent be removed from the
United States to the country named above.

                                       /s/ K. Invented
                              ______________________________________
                              Immigration Judge`,
  warrantInDebt: `                         WARRANT IN DEBT
Commonwealth of Virginia                           GENERAL DISTRICT COURT
Case No. GV26000123

TO ANY AUTHORIZED OFFICER: You are hereby commanded to summon the Defendant(s).
TO THE DEFENDANT(S): You are summoned to appear before this Court at the above address.

CLAIM: Plaintiff(s) claim that Defendant(s) owe Plaintiff(s) a debt in the sum of $1,240.00 net of any credits, with
interest, costs and attorney's fees.   [X] Open Account   [ ] Contract

HOMESTEAD EXEMPTION WAIVED?  [ ] YES  [ ] NO

                                   ______________________________
                                   [ ] CLERK   [ ] DEPUTY CLERK   [ ] MAGISTRATE`,
  flyer: `                      KNOW YOUR RIGHTS

           Warrants: how to tell the difference

If ICE agents come to your door, do not open the door. Ask to see the warrant.

A judicial warrant is signed by a judge or magistrate of a UNITED STATES DISTRICT COURT and says
YOU ARE COMMANDED to search a place on or before a date.

An administrative warrant (Form I-200 or Form I-205, Warrant for Arrest of Alien) is signed by an immigration officer. It
comes from the Department of Homeland Security.

You have the right to remain silent. You do not have to answer questions. Speak to a lawyer.
This is not legal advice. Hotline: 555-0100`,
  prop: `              DISTRICT COURT OF RAVENMOOR COUNTY

                       SEARCH WARRANT

TO ALL DETECTIVES OF THE MURDER MYSTERY: YOU ARE COMMANDED to search the library of Ravenmoor Manor
for the candlestick, there being probable cause to believe that a player has hidden it.

                               Judge Cornelius Grimm
                               ______________________
                               Judge's signature

Prop document. For entertainment purposes only. Give this clue to the players after round two.`,
  businessCard: `Example Invented
Special Agent
Homeland Security Investigations
555-010-0199
e.invented@example.gov`,
  release: `                    EXAMPLE GENERAL HOSPITAL

     RELEASE FROM RESPONSIBILITY FOR DISCHARGE AGAINST MEDICAL ADVICE

I am leaving the hospital against the advice of my attending physician. I release the hospital from all liability.
No officer, judge or court has ordered my release. I was not commanded to leave.

Signature of patient ______________________      Witness ______________________
Medical record number ____________`,
  menu: `Cafeteria menu
Monday: lentil soup, green salad, baked fish with rice
Tuesday: tomato soup, roast chicken with potatoes
Wednesday: vegetable stew, noodles and fresh fruit`,
} as const
