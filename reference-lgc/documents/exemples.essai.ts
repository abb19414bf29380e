import { metierDe } from './cabinet.ts'
import { contenuEssai } from './contenu.essai.ts'
import type { Contenu } from './modele/contenu.ts'
import type { Corps } from './modele/corps.ts'
import type { Destinataire } from './modele/personnes.ts'
import { syntheseEssai, syntheseVide } from './synthese.essai.ts'
import { DESCRIPTIONS, TYPES_DOCUMENT, type TypeDocument } from './types.ts'
import { TYPES_AUTRES } from './types-autres.ts'

const DESTINATAIRES: readonly Destinataire[] = [
  {
    genre: 'professionnel',
    nom: 'EXEMPLAIRE',
    prenom: 'Hélène',
    titre: 'Docteur',
    identifiant: '899700000021',
    specialite: {
      code: 'G15_10/SM41',
      libelle: 'Médecin - Pneumologie (SM)',
      systeme: '1.2.250.1.213.1.1.4.5',
    },
    adresse: { voie: '3 place de la Mairie', codePostal: '63000', commune: 'CLERMONT-FERRAND' },
    telephone: '04 65 71 00 02',
    mssante: 'helene.exemplaire@medecin.mssante.example',
  },
  {
    genre: 'professionnel',
    nom: 'SANS-NUMERO',
    prenom: '',
    titre: null,
    identifiant: null,
    specialite: null,
    adresse: null,
    telephone: null,
    mssante: null,
  },
  { genre: 'patient', nom: 'TCHITCHI', prenom: 'CATARINA', mssante: null },
]

const MEDICAMENTS: Corps = {
  genre: 'medicaments',
  lignes: [
    {
      cle: 'l1',
      libelle: 'METFORMINE ESSAI 850 mg, comprimé pelliculé',
      code: { systeme: 'CIS', code: '99990001' },
      posologie: '1 comprimé matin et soir',
      duree: '3 mois',
      quantite: '6 boîtes',
      renouvellements: 1,
      ald: true,
      nonSubstituable: 'MTE',
      nonRemboursable: false,
    },
    {
      cle: 'l2',
      libelle: 'PARACÉTAMOL ESSAI 1 g, comprimé',
      code: null,
      posologie: '1 comprimé si douleur, 3 par jour au plus',
      duree: '5 jours',
      quantite: '',
      renouvellements: 0,
      ald: false,
      nonSubstituable: null,
      nonRemboursable: true,
    },
  ],
  commentaire: 'Reprendre rendez-vous dans trois mois.',
}

const ACTES: Corps = {
  genre: 'actes',
  lignes: [
    {
      cle: 'l1',
      libelle: 'Rééducation du genou droit',
      quantite: '10 séances',
      frequence: '2 fois par semaine',
      justification: 'Gonarthrose',
      urgent: false,
      ald: false,
      domicile: true,
    },
  ],
  commentaire: '',
}

const TELEMEDECINE: Corps = {
  genre: 'telemedecine',
  acte: 'TE2',
  urgent: true,
  sections: [{ titre: 'Question posée', texte: 'Faut-il modifier le traitement ?' }],
}

const TEXTE: Corps = {
  genre: 'texte',
  sections: [
    { titre: null, texte: 'Cher confrère,\nmerci de recevoir ce patient.' },
    { titre: 'Motif', texte: 'Toux & <dyspnée> depuis deux mois.' },
  ],
}

const corpsDe = (type: TypeDocument): Corps => {
  switch (DESCRIPTIONS[type].genre) {
    case 'texte':
      return TEXTE
    case 'telemedecine':
      return TELEMEDECINE
    case 'medicaments':
      return MEDICAMENTS
    case 'actes':
      return ACTES
    case 'synthese':
      return syntheseEssai()
  }
}

/** Un document terminé de chaque type ; la synthèse, sous ses deux modèles, pleine et vide. */
export function contenusExemples(): readonly Contenu[] {
  const parType = TYPES_DOCUMENT.map((type, rang) => {
    const autre = type === 'autre' ? TYPES_AUTRES[rang] : undefined
    return contenuEssai({
      id: `1.3.6.1.4.1.32473.1.4.1782893520000.${rang + 1}`,
      serie: `1.3.6.1.4.1.32473.1.6.1782893520000.${rang + 1}`,
      type,
      codage: autre?.codage ?? DESCRIPTIONS[type].type,
      classe: autre?.classe ?? DESCRIPTIONS[type].classe,
      titre: `${DESCRIPTIONS[type].libelle} d’essai`,
      corps: corpsDe(type),
      destinataires: DESTINATAIRES,
      masquages: ['INVISIBLE_PATIENT'],
      mentionRgpd: 'Vos données sont traitées par le cabinet.',
    })
  })
  const synthese = parType.filter(({ type }) => type === 'synthese')
  const variantes = [
    syntheseEssai({ modele: '2023.01' }),
    syntheseVide(),
    syntheseVide({ modele: '2023.01', habitudes: syntheseEssai().habitudes }),
  ]
  const modele = contenuEssai()
  const autres = TYPES_AUTRES.map(({ codage, classe }) =>
    contenuEssai({ type: 'autre', codage, classe, titre: codage.libelle }),
  )
  return [
    ...parType,
    ...synthese.flatMap((s) => variantes.map((corps) => ({ ...s, corps }))),
    ...autres,
    peuConnu(modele),
  ]
}

/** Un patient dont on sait peu, vu par un infirmier. */
const peuConnu = (contenu: Contenu): Contenu => ({
  ...contenu,
  patient: {
    ipp: 'IPP-000002',
    statut: 'PROV',
    ins: null,
    traits: {
      ...contenu.patient.traits,
      prenomsNaissance: '',
      dateNaissance: '1980-00-00',
      sexe: 'I',
      lieuNaissance: '',
      nomUtilise: '',
    },
  },
  auteur: {
    ...contenu.auteur,
    titre: null,
    specialite: metierDe({ specialiteAmo: null, profession: '60' }),
  },
})

/** La version suivante d'un document. */
export const remplacant = (contenu: Contenu): Contenu => ({
  ...contenu,
  id: `${contenu.id}9`,
  version: 2,
  remplace: {
    id: contenu.id,
    version: 1,
    titre: contenu.titre,
    termineLe: contenu.termineLe,
  },
  termineLe: '2026-07-02T09:00:00.000Z',
})

/** Le même, d'un patient dont l'identité n'est que récupérée. */
export const nonQualifie = (contenu: Contenu): Contenu => ({
  ...contenu,
  patient: { ...contenu.patient, statut: 'RECUP' },
})
