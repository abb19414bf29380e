import { z } from 'zod'
import { type Beneficiaire, type CarteVitale, dateLongue } from './carte.ts'
import type { Lecteur } from './lecteur.ts'

/** Le corps de `POST /assertion`. */
export const DEMANDE_ASSERTION = z.strictObject({
  serie: z.string().min(1),
  /** Rang dans la liste de la carte, à partir de 0, ou date et rang de naissance. */
  beneficiaire: z.union([
    z.int().min(0),
    z.strictObject({ dateNaissance: z.string(), rangGemellaire: z.int() }),
  ]),
})

type DemandeAssertion = z.output<typeof DEMANDE_ASSERTION>

/** Pourquoi le lecteur ne rend rien : un logiciel peut choisir ses mots d'après ce code [C]. */
export const CODES_LECTEUR = {
  'carte-absente': { statut: 404, message: 'Aucune carte dans le lecteur.' },
  'carte-changee': { statut: 409, message: 'La carte du lecteur n’est plus celle-là.' },
  'carte-illisible': { statut: 422, message: 'La carte ne répond pas : illisible ou mal insérée.' },
  'lecteur-absent': { statut: 503, message: 'Aucun lecteur n’est branché.' },
  'lecteur-indisponible': { statut: 503, message: 'Lecteur indisponible.' },
  'beneficiaire-inconnu': { statut: 400, message: 'Ce bénéficiaire n’est pas sur la carte.' },
  'telephone-absent': { statut: 404, message: 'Aucun téléphone posé sur le lecteur.' },
} as const
export type CodeLecteur = keyof typeof CODES_LECTEUR

export interface Sortie {
  statut: number
  type: string
  corps: string
  code: CodeLecteur | null
}

const json = (statut: number, valeur: unknown, code: CodeLecteur | null): Sortie => ({
  statut,
  type: 'application/json; charset=utf-8',
  corps: JSON.stringify(valeur),
  code,
})

/** Un refus du lecteur : son code, et une phrase. */
export const refus = (code: CodeLecteur): Sortie => {
  const { statut, message } = CODES_LECTEUR[code]
  return json(statut, { code, erreurs: [message] }, code)
}

/** Une lecture réussie. */
export const reussite = (valeur: unknown): Sortie => json(200, valeur, null)

function choisir(
  { beneficiaires }: CarteVitale,
  designe: DemandeAssertion['beneficiaire'],
): Beneficiaire | undefined {
  if (typeof designe === 'number') return beneficiaires[designe]
  const { dateNaissance, rangGemellaire } = designe
  return beneficiaires.find(
    (b) =>
      b.rangGemellaire === rangGemellaire &&
      [b.dateNaissance, dateLongue(b.dateNaissance)].includes(dateNaissance),
  )
}

/** La carte présente : 404 sans carte, 409 si ce n'est plus celle de `serie` (ins.md §14). */
export function lireCarte(lecteur: Lecteur, serie: string | undefined): Sortie {
  const presente = lecteur.presente()
  if (!presente) return refus('carte-absente')
  const { carte } = presente
  if (serie !== undefined && serie !== carte.numeroSerie) return refus('carte-changee')
  return reussite(carte)
}

/** L'assertion signée d'un bénéficiaire : 404, 409, ou 400 quand il n'est pas sur la carte. */
export function rendreAssertion(
  lecteur: Lecteur,
  { serie, beneficiaire }: DemandeAssertion,
  signer: (carte: CarteVitale, beneficiaire: Beneficiaire) => string,
): Sortie {
  const presente = lecteur.presente()
  if (!presente) return refus('carte-absente')
  if (serie !== presente.carte.numeroSerie) return refus('carte-changee')
  const choisi = choisir(presente.carte, beneficiaire)
  if (!choisi) return refus('beneficiaire-inconnu')
  const corps = signer(presente.carte, choisi)
  return { statut: 200, type: 'application/samlassertion+xml; charset=utf-8', corps, code: null }
}
