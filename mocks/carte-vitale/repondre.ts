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

export interface Sortie {
  statut: 200 | 404 | 409 | 400 | 503
  type: string
  corps: string
}

const json = (statut: Sortie['statut'], valeur: unknown): Sortie => ({
  statut,
  type: 'application/json; charset=utf-8',
  corps: JSON.stringify(valeur),
})
/** Un refus du lecteur, en une phrase. */
export const refus = (statut: Sortie['statut'], erreur: string) =>
  json(statut, { erreurs: [erreur] })

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
  if (!presente) return refus(404, 'Aucune carte dans le lecteur.')
  const { carte } = presente
  if (serie !== undefined && serie !== carte.numeroSerie) {
    return refus(409, 'La carte du lecteur n’est plus celle-là.')
  }
  return json(200, carte)
}

/** L'assertion signée d'un bénéficiaire : 404, 409, ou 400 quand il n'est pas sur la carte. */
export function rendreAssertion(
  lecteur: Lecteur,
  { serie, beneficiaire }: DemandeAssertion,
  signer: (carte: CarteVitale, beneficiaire: Beneficiaire) => string,
): Sortie {
  const presente = lecteur.presente()
  if (!presente) return refus(404, 'Aucune carte dans le lecteur.')
  if (serie !== presente.carte.numeroSerie) {
    return refus(409, 'La carte du lecteur n’est plus celle-là.')
  }
  const choisi = choisir(presente.carte, beneficiaire)
  if (!choisi) return refus(400, 'Ce bénéficiaire n’est pas sur la carte.')
  const corps = signer(presente.carte, choisi)
  return { statut: 200, type: 'application/samlassertion+xml; charset=utf-8', corps }
}
