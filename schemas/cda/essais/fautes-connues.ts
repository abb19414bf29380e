import type { Faute } from './gabarits.ts'

/** Qui, parmi les outils officiels, voit une faute (cda.md §18 [V]). */
export const FAMILLES = [
  'schéma XML',
  'structuration minimale',
  'structuration minimale, en avertissement',
  'modèles IHE et français',
  'volet',
  'terminologies',
  'aucun outil officiel',
] as const
export type Famille = (typeof FAMILLES)[number]

/** Une faute de cda.md §18 : vue sans import, ou pourquoi non. */
export type FauteConnue = { famille: Famille } & (
  | Faute
  | { faute: string; sansImport: 'données officielles nécessaires' | 'personne' }
)

const PROBLEME = /<templateId root="1\.3\.6\.1\.4\.1\.19376\.1\.5\.3\.1\.4\.5"\/>/
const HEURE = '20260304101500+0100'

/** Les fautes de cda.md §18, dans son ordre : 66 posées une à une sur les outils officiels, et les nôtres. */
export const FAUTES_CONNUES: readonly FauteConnue[] = [
  {
    famille: 'schéma XML',
    faute: 'deux éléments de l’en-tête échangés',
    gabarit: 'certificat',
    change: [
      ['<setId root="1.2.250.1.999.1.1.7"/>', ''],
      [
        '<versionNumber value="1"/>',
        '<versionNumber value="1"/><setId root="1.2.250.1.999.1.1.7"/>',
      ],
    ],
    regles: ['cda.structure.ordre'],
  },
  {
    famille: 'schéma XML',
    faute: 'date avec tirets',
    gabarit: 'certificat',
    change: [[`<effectiveTime value="${HEURE}"/>`, '<effectiveTime value="2026-03-04"/>']],
    regles: ['cda.date.forme'],
  },
  {
    famille: 'schéma XML',
    faute: 'date à la forme ISO 8601',
    gabarit: 'certificat',
    change: [
      [`<effectiveTime value="${HEURE}"/>`, '<effectiveTime value="2026-03-04T10:15:00+01:00"/>'],
    ],
    regles: ['cda.date.forme'],
  },
  {
    famille: 'schéma XML',
    faute: 'usage de téléphone hors de la liste',
    gabarit: 'certificat',
    change: [['use="WP"', 'use="BUREAU"']],
    regles: ['cda.coordonnees.usage'],
  },
  {
    famille: 'schéma XML',
    faute: 'numéro de version « 1.0 »',
    gabarit: 'certificat',
    change: [['versionNumber value="1"', 'versionNumber value="1.0"']],
    regles: ['cda.entete.numero-version'],
  },
  {
    famille: 'schéma XML',
    faute: 'identifiant écrit en URN (urn:uuid)',
    gabarit: 'certificat',
    change: [
      [
        '<id root="1.2.250.1.999.1.1.7.1"/>',
        '<id root="urn:uuid:1A6F2C02-7B7F-4A53-9D3B-30C7D3F0A001"/>',
      ],
    ],
    regles: ['cda.identifiant.forme'],
  },
  {
    famille: 'schéma XML',
    faute: 'valeur sans xsi:type',
    gabarit: 'vsm2013',
    change: [['<value xsi:type="CD" code="E11.9"', '<value code="E11.9"']],
    regles: ['cda.entree.xsi-type'],
  },
  {
    famille: 'schéma XML',
    faute: 'tableau vide dans le texte',
    gabarit: 'vsm2013',
    change: [['<text>Non renseigné</text>', '<text>Non renseigné <table/></text>']],
    regles: ['cda.recit.vide'],
  },
  {
    famille: 'schéma XML',
    faute: 'liste vide dans le texte',
    gabarit: 'vsm2013',
    change: [['<text>Non renseigné</text>', '<text>Non renseigné <list/></text>']],
    regles: ['cda.recit.vide'],
  },
  {
    famille: 'structuration minimale',
    faute: 'type de document hors du jeu de valeurs',
    sansImport: 'données officielles nécessaires',
  },
  {
    famille: 'structuration minimale',
    faute: 'modèle XDS-SD absent d’un N1',
    gabarit: 'certificat',
    change: [['<templateId root="1.3.6.1.4.1.19376.1.2.20"/>', '']],
    regles: ['cda.entete.modeles-n1'],
  },
  {
    famille: 'structuration minimale',
    faute: 'modèle de volet en trop dans un N1',
    gabarit: 'certificat',
    change: [
      [
        '<id root="1.2.250.1.999.1.1.7.1"/>',
        '<templateId root="1.2.250.1.213.1.1.1.13"/><id root="1.2.250.1.999.1.1.7.1"/>',
      ],
    ],
    regles: ['cda.entete.modeles-n1'],
  },
  {
    famille: 'structuration minimale',
    faute: 'nom utilisé qualifié SP',
    gabarit: 'certificat',
    change: [['<family qualifier="CL">', '<family qualifier="SP">']],
    regles: ['cda.patient.qualificatif'],
  },
  {
    famille: 'structuration minimale',
    faute: 'nom du patient sans qualificatif',
    gabarit: 'certificat',
    change: [['<family qualifier="BR">', '<family>']],
    regles: ['cda.patient.qualificatif'],
  },
  {
    famille: 'structuration minimale',
    faute: 'pas de liste des prénoms',
    gabarit: 'certificat',
    change: [['<given>DOMINIQUE MARIE-LOUISE</given>', '']],
    regles: ['cda.patient.liste-prenoms'],
  },
  {
    famille: 'structuration minimale',
    faute: 'pas de lieu de naissance (county)',
    gabarit: 'certificat',
    change: [['<county>51215</county>', '<city>REIMS</city>']],
    regles: ['cda.patient.lieu-absent'],
  },
  {
    famille: 'structuration minimale',
    faute: 'sexe hors de la liste',
    gabarit: 'certificat',
    change: [['code="F" displayName="Féminin"', 'code="I" displayName="Indéterminé"']],
    regles: ['cda.patient.sexe'],
  },
  {
    famille: 'structuration minimale',
    faute: 'civilité « Dr »',
    gabarit: 'certificat',
    change: [['<prefix>MME</prefix>', '<prefix>Dr</prefix>']],
    regles: ['cda.intervenant.civilite'],
  },
  {
    famille: 'structuration minimale',
    faute: 'téléphone sans le préfixe tel',
    gabarit: 'certificat',
    change: [['tel:0465710001', '0465710001']],
    regles: ['cda.coordonnees.telecom-forme'],
  },
  {
    famille: 'structuration minimale',
    faute: 'langue « fr »',
    gabarit: 'certificat',
    change: [['code="fr-FR"', 'code="fr"']],
    regles: ['cda.entete.langue'],
  },
  {
    famille: 'structuration minimale',
    faute: 'libellé du type absent',
    gabarit: 'certificat',
    change: [['displayName="Certificat, déclaration" ', '']],
    regles: ['cda.entete.code-complet'],
  },
  {
    famille: 'structuration minimale',
    faute: 'OID du conservateur',
    gabarit: 'certificat',
    change: [
      [
        /(<representedCustodianOrganization>\s*)<id root="1\.2\.250\.1\.71\.4\.2\.2"/,
        '<representedCustodianOrganization><id root="1.2.250.1.999.9"',
      ],
    ],
    regles: ['cda.organisation.racine-conservateur'],
  },
  {
    famille: 'structuration minimale',
    faute: 'spécialité hors du jeu de valeurs',
    sansImport: 'données officielles nécessaires',
  },
  {
    famille: 'structuration minimale',
    faute: 'cadre d’exercice hors du jeu de valeurs',
    sansImport: 'données officielles nécessaires',
  },
  {
    famille: 'structuration minimale',
    faute: 'catégorie de structure hors du jeu de valeurs',
    sansImport: 'données officielles nécessaires',
  },
  {
    famille: 'structuration minimale',
    faute: 'pas de signataire (legalAuthenticator)',
    gabarit: 'certificat',
    change: [[/<legalAuthenticator>[\s\S]*<\/legalAuthenticator>/, '']],
    regles: ['cda.structure.cardinalite'],
  },
  {
    famille: 'structuration minimale',
    faute: 'exécutant sans structure',
    gabarit: 'certificat',
    change: [
      [/<representedOrganization>\s*<standardIndustry[\s\S]*?<\/representedOrganization>/, ''],
    ],
    regles: ['cda.acte.executant'],
  },
  {
    famille: 'structuration minimale',
    faute: 'acte principal sans date',
    gabarit: 'certificat',
    change: [['<effectiveTime><low value="20260304100000+0100"/></effectiveTime>', '']],
    regles: ['cda.acte.date'],
  },
  {
    famille: 'structuration minimale, en avertissement',
    faute: 'adresse en lignes et découpée à la fois',
    gabarit: 'certificat',
    change: [
      [
        '<addr nullFlavor="UNK"/>',
        '<addr><streetAddressLine>2 RUE X</streetAddressLine><city>REIMS</city></addr>',
      ],
    ],
    regles: ['cda.coordonnees.adresse-melangee'],
  },
  {
    famille: 'structuration minimale, en avertissement',
    faute: 'UUID en minuscules',
    gabarit: 'certificat',
    change: [
      ['<id root="1.2.250.1.999.1.1.7.1"/>', '<id root="1a6f2c02-7b7f-4a53-9d3b-30c7d3f0a001"/>'],
    ],
    regles: ['cda.identifiant.uuid-majuscules'],
  },
  {
    famille: 'structuration minimale, en avertissement',
    faute: 'structure de l’auteur sous un autre OID',
    gabarit: 'certificat',
    change: [
      [
        '<representedOrganization><id root="1.2.250.1.71.4.2.2"',
        '<representedOrganization><id root="1.2.250.1.999.9"',
      ],
    ],
    regles: ['cda.organisation.racine-structure'],
  },
  {
    famille: 'structuration minimale, en avertissement',
    faute: 'document lié autrement que par RPLC',
    gabarit: 'remplacement',
    change: [['typeCode="RPLC"', 'typeCode="APND"']],
    regles: ['cda.version.type-de-lien'],
  },
  {
    famille: 'structuration minimale, en avertissement',
    faute: 'setId dans parentDocument',
    gabarit: 'remplacement',
    change: [
      [
        '<id root="1.2.250.1.999.1.1.7.1"/>',
        '<id root="1.2.250.1.999.1.1.7.1"/><setId root="1.2.250.1.999.1.1.7"/>',
      ],
    ],
    regles: ['cda.version.set-id-du-parent'],
  },
  {
    famille: 'structuration minimale, en avertissement',
    faute: 'tout élément hors du modèle fermé',
    sansImport: 'données officielles nécessaires',
  },
  {
    famille: 'modèles IHE et français',
    faute: 'modèle IHE d’une entrée absent',
    gabarit: 'vsm2013',
    change: [[PROBLEME, '']],
    regles: ['cda.entree.modele-international'],
  },
  {
    famille: 'modèles IHE et français',
    faute: 'entrée sans identifiant',
    gabarit: 'vsm2013',
    change: [['<id root="1A6F2C02-7B7F-4A53-9D3B-30C7D3F0A011"/>', '']],
    regles: ['cda.entree.identifiant'],
  },
  {
    famille: 'modèles IHE et français',
    faute: 'entrée sans statut',
    gabarit: 'vsm2013',
    change: [
      [
        /(<reference value="#pb-1"\/><\/text>\s*)<statusCode code="completed"\/>/,
        '<reference value="#pb-1"/></text>',
      ],
    ],
    regles: ['cda.entree.statut'],
  },
  {
    famille: 'modèles IHE et français',
    faute: 'problème sans date de début',
    gabarit: 'vsm2013',
    change: [['<effectiveTime><low value="20140527"/></effectiveTime>', '<effectiveTime/>']],
    regles: ['cda.entree.debut'],
  },
  {
    famille: 'modèles IHE et français',
    faute: 'entrée sans référence au texte',
    gabarit: 'vsm2013',
    change: [['<text><reference value="#pb-1"/></text>', '']],
    regles: ['cda.entree.texte'],
  },
  {
    famille: 'modèles IHE et français',
    faute: 'période dont le début suit la fin',
    gabarit: 'vsm2013',
    change: [
      [
        '<low value="20140601"/><high nullFlavor="UNK"/>',
        '<low value="20140601"/><high value="20130601"/>',
      ],
    ],
    regles: ['cda.date.intervalle'],
  },
  {
    famille: 'modèles IHE et français',
    faute: 'quantité dont la borne basse dépasse la haute',
    gabarit: 'vsm2013',
    change: [['<low value="1" unit="{tablet}"/>', '<low value="2" unit="{tablet}"/>']],
    regles: ['cda.entree.bornes'],
  },
  {
    famille: 'modèles IHE et français',
    faute: 'CIP à la place du CIS',
    gabarit: 'vaccination',
    change: [
      [
        'code="69549573" displayName="PRIORIX" codeSystem="1.2.250.1.213.2.3.1" codeSystemName="CIS"',
        'code="3400935082329" displayName="PRIORIX" codeSystem="1.2.250.1.213.2.3.2" codeSystemName="CIP"',
      ],
    ],
    regles: ['cda.medicament.cis'],
  },
  {
    famille: 'modèles IHE et français',
    faute: 'statut hors de la liste',
    gabarit: 'vsm2013',
    change: [['<statusCode code="active"/>', '<statusCode code="cancelled"/>']],
    regles: ['cda.entree.statut-valeur'],
  },
  {
    famille: 'modèles IHE et français',
    faute: 'médicament sans nom',
    gabarit: 'vsm2013',
    change: [['<name>METFORMINE 850 mg</name>', '']],
    regles: ['cda.medicament.nom'],
  },
  {
    famille: 'volet',
    faute: 'système du type d’un VSM',
    gabarit: 'vsm2013',
    change: [
      [
        'displayName="Synthèse" codeSystem="1.2.250.1.213.1.1.4.12"',
        'displayName="Synthèse" codeSystem="2.16.840.1.113883.6.1"',
      ],
    ],
    regles: ['cda.entete.type-triplet'],
  },
  {
    famille: 'volet',
    faute: 'VSM sans section obligatoire',
    gabarit: 'vsm2013',
    change: [
      [
        /<component>\s*<section>\s*<templateId root="1\.3\.6\.1\.4\.1\.19376\.1\.5\.3\.1\.3\.27"\/>[\s\S]*?<\/section>\s*<\/component>/,
        '',
      ],
    ],
    regles: ['cda.vsm.sections-requises'],
  },
  {
    famille: 'volet',
    faute: 'note de vaccination sans lot',
    gabarit: 'vaccination',
    change: [['<lotNumberText>A69CE417B</lotNumberText>', '']],
    regles: ['cda.vaccination.lot'],
  },
  {
    famille: 'volet',
    faute: 'note de vaccination sans traduction ATC',
    gabarit: 'vaccination',
    change: [[/<translation [^>]*>/, '']],
    regles: ['cda.vaccination.atc'],
  },
  {
    famille: 'volet',
    faute: 'note de vaccination datée à l’heure',
    gabarit: 'vaccination',
    change: [['<effectiveTime value="20251114"/>', '<effectiveTime value="20251114093000+0100"/>']],
    regles: ['cda.vaccination.date'],
  },
  {
    famille: 'volet',
    faute: 'note d’une vaccination non faite',
    gabarit: 'vaccination',
    change: [['negationInd="false"', 'negationInd="true"']],
    regles: ['cda.vaccination.negation'],
  },
  {
    famille: 'volet',
    faute: 'version du modèle de la note de vaccination',
    gabarit: 'vaccination',
    change: [[' extension="2023.01"', '']],
    regles: ['cda.vaccination.version'],
  },
  {
    famille: 'volet',
    faute: 'rang de vaccination qui n’est pas un entier',
    gabarit: 'vaccination',
    change: [['<value xsi:type="INT" value="1"/>', '<value xsi:type="ST">1</value>']],
    regles: ['cda.vaccination.rang'],
  },
  {
    famille: 'terminologies',
    faute: 'code CIM-10 qui n’existe pas',
    sansImport: 'données officielles nécessaires',
  },
  {
    famille: 'terminologies',
    faute: 'code CCAM qui n’existe pas',
    sansImport: 'données officielles nécessaires',
  },
  {
    famille: 'terminologies',
    faute: 'code EDQM qui n’existe pas',
    sansImport: 'données officielles nécessaires',
  },
  {
    famille: 'terminologies',
    faute: 'code TA_ASIP qui n’existe pas',
    sansImport: 'données officielles nécessaires',
  },
  {
    famille: 'terminologies',
    faute: 'unité d’une quantité hors d’UCUM',
    sansImport: 'données officielles nécessaires',
  },
]
