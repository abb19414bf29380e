import { createHash } from 'node:crypto'
import type { Contenu } from '../documents/modele/contenu.ts'
import { estPrescription } from '../documents/modele/corps.ts'
import type { LigneActe, LigneMedicament } from '../documents/modele/ordonnance.ts'
import { insDiffusable } from '../documents/regles/ins-diffusable.ts'

/** Une ligne, à la façon de la façade ; le vrai message n'est pas public (§7 [C]). */
interface LigneDeposee {
  libelle: string
  code?: string
  systeme?: string
  posologie?: string
  ald: boolean
  nonRemboursable?: boolean
  renouvellements?: number
  quantite?: string
}

/** Marques de l'ordonnance (§6 [V]) : bizone, urgence, domicile. */
const MARQUES = { bizone: 'MED-1096', urgence: 'MED-1095', domicile: 'MED-1094' } as const

/** Une ordonnance vaut un an au plus pour commencer ce qu'elle prescrit [C]. */
const VALIDITE_ANS = 1

/** Ce que l'Ordonnance Numérique reçoit ; l'empreinte est celle du PDF remis au patient. */
export function composerPrescription(contenu: Contenu, numero: string, pdf: Uint8Array) {
  const { patient, auteur, cabinet, termineLe } = contenu
  const { nomNaissance, premierPrenom, dateNaissance, sexe } = patient.traits
  const fin = new Date(termineLe)
  fin.setUTCFullYear(fin.getUTCFullYear() + VALIDITE_ANS)
  return {
    numero,
    type: contenu.codage.code,
    patient: {
      ins: insDiffusable(patient),
      traits: { nomNaissance, premierPrenom, dateNaissance, sexe },
    },
    prescripteur: { idNat: auteur.identifiant, structure: cabinet.identifiant },
    dateRedaction: termineLe,
    validite: { debut: termineLe, fin: fin.toISOString() },
    mentions: marquesDe(contenu),
    oppositionConsultation: contenu.oppositionConsultation,
    lignes: lignesDe(contenu),
    pdfSha256: createHash('sha256').update(pdf).digest('hex'),
  }
}

const medicament = (ligne: LigneMedicament): LigneDeposee => ({
  libelle: ligne.libelle,
  ...(ligne.code ? { code: ligne.code.code, systeme: ligne.code.systeme } : {}),
  posologie: [ligne.posologie, ligne.duree].filter(Boolean).join(', '),
  ald: ligne.ald,
  nonRemboursable: ligne.nonRemboursable,
  renouvellements: ligne.renouvellements,
  ...(ligne.quantite ? { quantite: ligne.quantite } : {}),
})

const acte = (ligne: LigneActe): LigneDeposee => ({
  libelle: ligne.libelle,
  ...(ligne.frequence ? { posologie: ligne.frequence } : {}),
  ald: ligne.ald,
  ...(ligne.quantite ? { quantite: ligne.quantite } : {}),
})

function lignesDe({ corps }: Contenu): readonly LigneDeposee[] {
  if (corps.genre === 'medicaments') return corps.lignes.map(medicament)
  return corps.genre === 'actes' ? corps.lignes.map(acte) : []
}

function marquesDe({ corps }: Contenu): readonly string[] {
  if (!estPrescription(corps)) return []
  const actes = corps.genre === 'actes' ? corps.lignes : []
  const lignes = corps.genre === 'medicaments' ? corps.lignes : actes
  return [
    ...(lignes.some(({ ald }) => ald) ? [MARQUES.bizone] : []),
    ...(actes.some(({ urgent }) => urgent) ? [MARQUES.urgence] : []),
    ...(actes.some(({ domicile }) => domicile) ? [MARQUES.domicile] : []),
  ]
}
