import { type Changement, type Faute, GABARITS, type NomGabarit } from './gabarits.ts'

const PDF = /JVBERi[A-Za-z0-9+/=]+/.exec(GABARITS.certificat())?.[0] ?? ''
const INS = '<id root="1.2.250.1.213.1.4.10" extension="279035121518989"/>'
const NEANT = '<text>Néant</text>'
/** L'enveloppe d'un auto-présentable, avec ce qu'elle n'a pas à faire. */
const FEUILLE =
  '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><xsl:copy-of select="document(\'file:///etc/passwd\')"/></xsl:template><Contenu xmlns="urn:asip-sante:ci-sis">'
const SIGNATAIRE = '<signatureCode code="S"/>'
const AUTEUR =
  '<prefix>MME</prefix><given>Camille</given><family>TESTIER</family><suffix>DR</suffix>'

/** Une section de copie PDF de plus, aux ID distincts ; son PDF est celui du certificat. */
const SECONDE_COPIE = `<component><section><templateId root="1.2.250.1.213.1.1.2.243"/><id root="7E2B1D7C-0D7B-4F0B-8A52-0C6D6A1F3C12"/><code code="55108-5" displayName="Copie du document" codeSystem="2.16.840.1.113883.6.1"/><title>Copie du document</title><text><renderMultiMedia referencedObject="copie-2"/></text><entry><organizer classCode="CLUSTER" moodCode="EVN"><templateId root="1.2.250.1.213.1.1.3.18"/><code code="55107-7" displayName="Document attaché" codeSystem="2.16.840.1.113883.6.1"/><statusCode code="completed"/><component><observation classCode="OBS" moodCode="EVN"><templateId root="1.3.6.1.4.1.19376.1.5.3.1.4.13"/><templateId root="1.2.250.1.213.1.1.3.48.18"/><code code="69764-9" displayName="Type de document" codeSystem="2.16.840.1.113883.6.1"/><statusCode code="completed"/><value xsi:type="CD" code="55108-5" displayName="Copie du document" codeSystem="2.16.840.1.113883.6.1"/></observation></component><component><observationMedia classCode="OBS" moodCode="EVN" ID="copie-2"><value mediaType="application/pdf" representation="B64">${PDF}</value></observationMedia></component></organizer></entry></section></component>`

const faute = (
  regle: string,
  gabarit: NomGabarit,
  titre: string,
  ...change: readonly Changement[]
): Faute => ({ faute: titre, gabarit, change, regles: [regle] })

/** Les fautes que cda.md §18 ne compte pas : chaque règle a au moins la sienne. */
export const AUTRES_FAUTES: readonly Faute[] = [
  faute(
    'cda.enveloppe.feuille-active',
    'certificat',
    'feuille de style qui lit un autre fichier',
    [/^<\?xml[^>]*>/, FEUILLE],
    ['</ClinicalDocument>', '</ClinicalDocument></Contenu></xsl:stylesheet>'],
  ),
  faute('cda.recit.valeur', 'biologie', 'mesure codée autre que celle du texte', [
    'value="0.85"',
    'value="0.95"',
  ]),
  faute('cda.structure.element-inconnu', 'certificat', 'copyTime, obsolète', [
    '<versionNumber value="1"/>',
    '<versionNumber value="1"/><copyTime value="20260304"/>',
  ]),
  faute('cda.structure.null-flavor', 'certificat', 'titre dit absent', [
    /<title>[^<]*<\/title>/,
    '<title nullFlavor="UNK"/>',
  ]),
  faute('cda.structure.null-flavor-valeur', 'certificat', 'absence dite NI dans l’en-tête', [
    '<telecom nullFlavor="UNK"/>',
    '<telecom nullFlavor="NI"/>',
  ]),
  faute('cda.structure.cardinalite', 'certificat', 'deux sexes', [
    '<birthTime',
    '<administrativeGenderCode code="F" codeSystem="2.16.840.1.113883.5.1"/><birthTime',
  ]),
  faute('cda.entete.confidentialite', 'certificat', 'code de métadonnées dans le document', [
    'code="N" displayName="Normal"',
    'code="MASQUE_PS" displayName="Masqué"',
  ]),
  faute('cda.entete.confidentialite', 'certificat', 'système de la confidentialité', [
    '2.16.840.1.113883.5.25',
    '2.16.840.1.113883.5.26',
  ]),
  faute('cda.entete.modeles-communs', 'certificat', 'modèle de structuration minimale absent', [
    '<templateId root="1.2.250.1.213.1.1.1.1"/>',
    '',
  ]),
  faute('cda.entete.modele-volet', 'vsm2013', 'VSM sans son modèle de volet', [
    '<templateId root="1.2.250.1.213.1.1.1.13" extension="201310"/>',
    '<templateId root="1.2.250.1.213.1.1.1.99" extension="201310"/>',
  ]),
  faute('cda.entete.version-volet', 'vsm2013', 'version inconnue du VSM', [
    'extension="201310"',
    'extension="2019"',
  ]),
  faute('cda.entete.realm-code', 'certificat', 'pays', ['code="FR"', 'code="BE"']),
  faute('cda.entete.type-id', 'certificat', 'typeId', ['POCD_HD000040', 'POCD_HD000020']),
  faute('cda.entete.titre', 'certificat', 'titre vide', [/<title>[^<]*</, '<title> <']),
  faute('cda.entete.type-inconnu', 'certificat', 'type hors de l’annexe', [
    'code="CERT_DECL" displayName="Certificat, déclaration"',
    'code="AUTRE" displayName="Autre"',
  ]),
  faute('cda.version.suite', 'certificat', 'version 2 sans remplacement', [
    'versionNumber value="1"',
    'versionNumber value="2"',
  ]),
  faute('cda.version.suite', 'remplacement', 'version 1 qui remplace', [
    'versionNumber value="2"',
    'versionNumber value="1"',
  ]),
  faute('cda.version.suite', 'remplacement', 'version sautée', [
    'versionNumber value="2"',
    'versionNumber value="4"',
  ]),
  faute('cda.patient.classe-informateur', 'certificat', 'classe d’informateur inconnue', [
    '<custodian>',
    '<informant><relatedEntity classCode="AMI"><relatedPerson><name><family>X</family></name></relatedPerson></relatedEntity></informant><custodian>',
  ]),
  faute('cda.patient.ins-en-premier', 'certificat', 'identifiant local avant l’INS', [
    INS,
    `<id root="1.2.250.1.999.5" extension="42"/>${INS}`,
  ]),
  faute('cda.patient.ins-oid', 'certificat', 'INS-C abandonné', [
    '1.2.250.1.213.1.4.10',
    '1.2.250.1.213.1.4.2',
  ]),
  faute('cda.patient.matricule-hors-ins', 'certificat', 'matricule rangé en identifiant local', [
    '1.2.250.1.213.1.4.10',
    '1.2.250.1.999.5',
  ]),
  faute('cda.patient.naissance', 'certificat', 'date de naissance incomplète sous une INS', [
    '<birthTime value="19790328"/>',
    '<birthTime value="1979"/>',
  ]),
  faute('cda.patient.nom-naissance', 'certificat', 'pas de nom de naissance', [
    '<family qualifier="BR">PAT-TROIS</family>',
    '',
  ]),
  faute('cda.patient.premier-prenom', 'certificat', 'pas de premier prénom', [
    '<given qualifier="BR">DOMINIQUE</given>',
    '',
  ]),
  faute('cda.patient.traits-stricts', 'certificat', 'nom de naissance accentué', [
    '<family qualifier="BR">PAT-TROIS</family>',
    '<family qualifier="BR">Pat-Trois</family>',
  ]),
  faute('cda.intervenant.nom', 'certificat', 'deux noms de famille', [
    AUTEUR,
    `${AUTEUR}<family>AUTRE</family>`,
  ]),
  faute('cda.intervenant.titre', 'certificat', 'titre hors de la liste', [
    '<suffix>DR</suffix>',
    '<suffix>Docteur</suffix>',
  ]),
  faute('cda.intervenant.participant', 'vsm2013', 'rôle de participant inconnu', [
    '<participant typeCode="INF">',
    '<participant typeCode="ABC"><functionCode code="PCP" displayName="Médecin traitant" codeSystem="2.16.840.1.113883.5.88"/><time nullFlavor="UNK"/><associatedEntity classCode="PROV"/></participant><participant typeCode="INF">',
  ]),
  faute('cda.intervenant.racine-authentificateur', 'certificat', 'destinataire sous un autre OID', [
    '<legalAuthenticator>',
    '<informationRecipient><intendedRecipient><id root="1.2.250.1.999.9" extension="1"/></intendedRecipient></informationRecipient><legalAuthenticator>',
  ]),
  faute('cda.intervenant.signature', 'certificat', 'code de signature', [
    SIGNATAIRE,
    '<signatureCode code="X"/>',
  ]),
  faute('cda.intervenant.specialite', 'certificat', 'auteur sans spécialité', [
    /<code code="G15_10[^>]*>/,
    '',
  ]),
  faute('cda.organisation.registre', 'certificat', 'FINESS sans son préfixe', [
    /(<representedCustodianOrganization>\s*<id root="1\.2\.250\.1\.71\.4\.2\.2") extension="\d+"/,
    '<representedCustodianOrganization><id root="1.2.250.1.71.4.2.2" extension="750000001"',
  ]),
  faute('cda.acte.cadre-exercice', 'certificat', 'système du cadre d’exercice', [
    '1.2.250.1.213.1.1.4.9',
    '1.2.250.1.213.1.1.4.8',
  ]),
  faute('cda.acte.lieu-de-soins', 'certificat', 'lieu de soins absent', [
    /<healthCareFacility>[\s\S]*<\/healthCareFacility>/,
    '',
  ]),
  faute('cda.acte.venue-date', 'certificat', 'prise en charge sans date', [
    /<encompassingEncounter>\s*<effectiveTime>.*?<\/effectiveTime>/,
    '<encompassingEncounter><effectiveTime/>',
  ]),
  faute('cda.acte.venue-mode', 'certificat', 'système du mode de prise en charge', [
    '<encompassingEncounter>',
    '<encompassingEncounter><code code="AMB" displayName="Ambulatoire" codeSystem="1.2.250.1.213.1.1.4.2.291"/>',
  ]),
  faute('cda.date.calendrier', 'certificat', '31 février', [
    '<effectiveTime value="20260304101500+0100"/>',
    '<effectiveTime value="20260231101500+0100"/>',
  ]),
  faute('cda.date.decalage-abrege', 'certificat', 'décalage +100', [
    '<effectiveTime value="20260304101500+0100"/>',
    '<effectiveTime value="20260304101500+100"/>',
  ]),
  faute('cda.date.forme', 'certificat', 'millisecondes', [
    '<effectiveTime value="20260304101500+0100"/>',
    '<effectiveTime value="20260304101500.123+0100"/>',
  ]),
  faute('cda.coordonnees.adresse-vide', 'certificat', 'adresse vide', [
    '<addr nullFlavor="UNK"/>',
    '<addr/>',
  ]),
  faute('cda.coordonnees.telecom-espaces', 'certificat', 'téléphone avec des espaces', [
    'tel:0465710001',
    'tel:04 65 71 00 01',
  ]),
  faute('cda.corps.composant', 'certificat', 'pas de corps', [
    /<nonXMLBody>[\s\S]*<\/nonXMLBody>/,
    '',
  ]),
  faute('cda.corps.vide', 'certificat', 'corps encapsulé vide', [
    /<nonXMLBody>[\s\S]*<\/nonXMLBody>/,
    '<nonXMLBody/>',
  ]),
  faute('cda.corps.pdf-attendu', 'certificat', 'corps en texte', [
    /<text mediaType[\s\S]*<\/text>/,
    '<text mediaType="text/plain" representation="B64">Qm9uam91cg==</text>',
  ]),
  faute('cda.section.code', 'vsm2013', 'section sans code', [/<code code="30954-2"[^>]*>/, '']),
  faute('cda.section.titre', 'vsm2013', 'section sans titre', [
    '<title>Points de vigilance</title>',
    '',
  ]),
  faute('cda.section.modele', 'vaccination', 'section sans modèle', [
    /<templateId root="2\.16\.840\.1\.113883\.10\.20\.1\.6"\/>\s*<templateId[^>]*>\s*<templateId[^>]*>/,
    '',
  ]),
  faute('cda.section.modele-international', 'vsm2013', 'section sans modèle IHE', [
    '<templateId root="1.3.6.1.4.1.19376.1.5.3.1.3.19"/>',
    '',
  ]),
  faute('cda.recit.elements', 'vsm2013', 'script dans le texte', [
    NEANT,
    '<text>Néant<script>1</script></text>',
  ]),
  faute('cda.recit.id-double', 'vsm2013', 'ID écrit deux fois', [
    NEANT,
    '<text><content ID="pb-1">Néant</content></text>',
  ]),
  faute('cda.recit.lien', 'vsm2013', 'lien javascript:', [
    NEANT,
    '<text>Néant <linkHtml href="javascript:alert(1)">ici</linkHtml></text>',
  ]),
  faute('cda.entree.fin', 'vsm2013', 'problème terminé sans date de fin', [
    '<statusCode code="active"/>',
    '<statusCode code="completed"/>',
  ]),
  faute('cda.entree.nombre', 'biologie', 'virgule décimale', ['value="0.85"', 'value="0,85"']),
  faute('cda.medicament.texte', 'vaccination', 'vaccin sans passage dans le texte', [
    /<originalText><reference value="#vac-1"\/><\/originalText>/,
    '',
  ]),
  faute('cda.code.forme', 'vsm2013', 'code CIM-10 mal formé', ['code="E11.9"', 'code="11E9"']),
  faute('cda.copie.titre', 'vsm2013', 'titre de la copie PDF', [
    '<title>Copie du document</title>',
    '<title>Copie PDF</title>',
  ]),
  faute('cda.copie.modele', 'vsm2013', 'modèle de la copie PDF absent', [
    '<templateId root="1.2.250.1.213.1.1.2.243"/>',
    '<templateId root="1.2.250.1.213.1.1.2.37"/>',
  ]),
  faute('cda.copie.organisation', 'vsm2013', 'code de l’organizer de la copie', [
    'code="55107-7"',
    'code="55108-5"',
  ]),
  faute('cda.copie.fichier', 'vsm2013', 'copie PDF jamais appelée par le texte', [
    '<renderMultiMedia referencedObject="copie-pdf"/>',
    '',
  ]),
  {
    faute: 'copie qui n’est pas un PDF/A-1',
    gabarit: 'vsm2013',
    pdf: [['<pdfaid:part>1', '<pdfaid:part>2']],
    regles: ['cda.copie.pdfa'],
  },
  faute('cda.copie.unique', 'vsm2013', 'deux copies PDF', [
    '</structuredBody>',
    `${SECONDE_COPIE}</structuredBody>`,
  ]),
  faute('cda.vsm.entrees', 'vsm2013', 'problèmes sans entrée', [
    /<entry>\s*<act [\s\S]*?<\/act>\s*<\/entry>/,
    '',
  ]),
  faute('cda.vsm.habitus', 'vsm2013', 'mode de vie non codé', [
    '<templateId root="1.2.250.1.213.1.1.2.31"/>',
    '<templateId root="1.2.250.1.213.1.1.2.31"/><templateId root="1.2.250.1.213.1.1.2.140"/>',
  ]),
  faute('cda.vsm.identifiant-section', 'vsm2013', 'section française sans id', [
    '<id root="1A6F2C02-7B7F-4A53-9D3B-30C7D3F0A001"/>',
    '',
  ]),
  faute(
    'cda.vsm.ordre-sections',
    'vsm2013',
    'sections du VSM échangées',
    [
      /(<component>\s*<section>\s*<templateId root="1\.3\.6\.1\.4\.1\.19376\.1\.5\.3\.1\.3\.27"\/>)([\s\S]*?<\/component>)/,
      '',
    ],
    [
      '<structuredBody>',
      '<structuredBody><component><section><templateId root="1.3.6.1.4.1.19376.1.5.3.1.3.27"/><templateId root="1.2.250.1.213.1.1.2.150"/><id root="1A6F2C02-7B7F-4A53-9D3B-30C7D3F0A005"/><code code="30954-2" displayName="Résultats d\'examens" codeSystem="2.16.840.1.113883.6.1"/><title>Points de vigilance</title><text>Néant</text></section></component>',
    ],
  ),
  faute('cda.vsm.sous-sections', 'vsm2013', 'facteurs de risque absents', [
    '<templateId root="1.2.250.1.213.1.1.2.31"/>',
    '<templateId root="1.2.250.1.213.1.1.2.999"/>',
  ]),
  faute('cda.vsm.texte-ou-sections', 'vsm2013', 'texte en plus des sous-sections', [
    '<title>Traitements au long cours</title>',
    '<title>Traitements au long cours</title><text>Voir plus bas</text>',
  ]),
  faute('cda.vaccination.auteur', 'vaccination', 'vaccination sans auteur', [
    /<author typeCode="AUT"[\s\S]*?<\/author>/,
    '',
  ]),
  faute('cda.vaccination.code', 'vaccination', 'nature de l’injection', [
    'code="INITIMMUNIZ"',
    'code="DRUG"',
  ]),
  faute('cda.vaccination.unique', 'vaccination', 'note sans vaccination', [
    /<entry>[\s\S]*<\/entry>/,
    '',
  ]),
  faute(
    'cda.vaccination.naissance',
    'vaccination',
    'note sans date de naissance, hors INS',
    [INS, '<id root="1.2.250.1.999.5" extension="42"/>'],
    ['<birthTime value="19790328"/>', '<birthTime nullFlavor="UNK"/>'],
  ),
  faute('cda.biologie.titre', 'biologie', 'titre du CR de biologie', [
    "<title>Compte rendu d'examens biologiques",
    '<title>Analyses',
  ]),
  faute('cda.biologie.entree', 'biologie', 'chapitre sans DRIV', [' typeCode="DRIV"', '']),
  faute('cda.biologie.sections', 'biologie', 'section étrangère dans un CR de biologie', [
    '<structuredBody>',
    '<structuredBody><component><section><templateId root="1.2.250.1.213.1.1.2.999"/><code code="34117-2" displayName="X" codeSystem="2.16.840.1.113883.6.1"/><title>X</title><text>X</text></section></component>',
  ]),
]
