import { grouperMatricule, natureDe } from '../insi/natures.ts'
import { type Mutations, SANS_MUTATIONS } from '../mutations/interrupteur.ts'
import { LIBELLES } from '../patients/libelles.ts'
import { dateAffichee } from '../patients/saisie/dates.ts'
import { contenuDatamatrix } from './datamatrix/contenu-ins.ts'
import { type Matrice, matriceDe } from './datamatrix/matrice.ts'
import type { Contenu } from './modele/contenu.ts'
import { estPrescription } from './modele/corps.ts'
import type { PatientFige } from './modele/personnes.ts'
import { insDiffusable } from './regles/ins-diffusable.ts'

export interface Mention {
  libelle: string
  valeur: string
  /** Prend toute la largeur du cadre. */
  large: boolean
}

export interface IdentiteImprimee {
  mentions: readonly Mention[]
  /** Une prescription n'en porte pas : son code 2D est celui de l'ordonnance (DOC.03, DOC.04). */
  datamatrix: SymboleImprime | null
}

/** Le symbole, et ce qui se lit à côté (ins.md §11 [V]). */
export interface SymboleImprime {
  matrice: Matrice
  legende: string
}

const LEGENDE = 'INS à scanner'

const SEXES: Record<string, string> = { F: 'Féminin', M: 'Masculin', I: 'Indéterminé' }

/** L'identité de la première page, à l'écran comme sur le papier (règle 32, INS.55 à INS.57). */
export function identiteImprimee(contenu: Contenu, mutations: Mutations): IdentiteImprimee {
  const { patient } = contenu
  const ins = mutations.choisir(
    'matricule-imprime-recuperee',
    insDiffusable(patient),
    () => patient.ins,
  )
  const imprimee = mutations.choisir('ordonnance-sans-ins', ins, () =>
    estPrescription(contenu.corps) ? null : ins,
  )
  const imprimees = [
    ...traitsObligatoires(patient, mutations),
    ...traitsAjoutes(contenu),
    ...(imprimee ? [matricule(imprimee, mutations)] : []),
  ]
  const symbole = estPrescription(contenu.corps) ? null : datamatrix(patient, mutations)
  return { mentions: imprimees, datamatrix: deLaLiaison(contenu, symbole, mutations) }
}

/** Une personne qui n'existe pas (lieu 99999) : celle que la faute imprime à la place du patient. */
const UN_AUTRE = { matricule: '180019999900168', oid: '1.2.250.1.213.1.4.8' }

/** La lettre de liaison porte le symbole de son patient (DOC.03). */
function deLaLiaison(
  contenu: Contenu,
  juste: SymboleImprime | null,
  mutations: Mutations,
): SymboleImprime | null {
  if (contenu.type !== 'lettre-liaison' || !juste) return juste
  const symbole = mutations.choisir('liaison-datamatrix-d-un-autre', juste, () => ({
    ...juste,
    matrice: matriceDe(contenuDatamatrix(contenu.patient, UN_AUTRE, SANS_MUTATIONS)),
  }))
  return mutations.choisir('liaison-sans-datamatrix', symbole, () => null)
}

function datamatrix(patient: PatientFige, mutations: Mutations): SymboleImprime | null {
  const ins = mutations.choisir(
    'datamatrix-imprime-recuperee',
    insDiffusable(patient),
    () => patient.ins,
  )
  const symbole = ins && {
    matrice: matriceDe(contenuDatamatrix(patient, ins, mutations)),
    legende: mutations.choisir('datamatrix-non-annonce', LEGENDE, () => ''),
  }
  return mutations.choisir('datamatrix-absent', symbole, () => null)
}

function traitsObligatoires({ traits, statut }: PatientFige, mutations: Mutations): Mention[] {
  const nom = mutations.choisir('edition-libelle-ambigu', LIBELLES.nomNaissance, () =>
    statut === 'QUAL' ? 'Nom' : LIBELLES.nomNaissance,
  )
  const mentions: Mention[] = [
    mention(nom, traits.nomNaissance),
    mention(LIBELLES.premierPrenom, traits.premierPrenom),
    mention(LIBELLES.dateNaissance, dateAffichee(traits.dateNaissance)),
    mention(LIBELLES.sexe, SEXES[traits.sexe] ?? ''),
    mention(LIBELLES.prenomsNaissance, traits.prenomsNaissance),
  ].filter(({ valeur }) => valeur !== '')
  return mutations.choisir('edition-sans-sexe', mentions, () =>
    statut === 'QUAL' ? mentions.filter(({ libelle }) => libelle !== LIBELLES.sexe) : mentions,
  )
}

const traitsAjoutes = ({ patient, traitsAjoutes: choisis }: Contenu): Mention[] =>
  choisis
    .map((trait) => mention(LIBELLES[trait], patient.traits[trait]))
    .filter(({ valeur }) => valeur !== '')

/** Le matricule, suivi de sa nature ; la mention TEST ou DEMO en fait partie. */
function matricule(ins: { matricule: string; oid: string }, mutations: Mutations): Mention {
  const groupes = grouperMatricule(ins.matricule)
  const complet = [groupes, natureDe(ins.oid)].filter(Boolean).join(' ')
  const valeur = mutations.choisir('edition-sans-nature', complet, () => groupes)
  return { libelle: LIBELLES.matriculeIns, valeur, large: true }
}

const mention = (libelle: string, valeur: string): Mention => ({ libelle, valeur, large: false })
