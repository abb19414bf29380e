import type { Fournisseur } from '../fournisseur.ts'
import { json, type Sortie } from '../sortie.ts'
import { documentDecouverte } from './document.ts'

/** Le même document sur les deux adresses de découverte (psc.md §2 [C]). */
export const repondreDecouverte = ({ adresses }: Fournisseur): Sortie =>
  json(200, documentDecouverte(adresses()))

/** Les clés publiques qui vérifient les jetons, l'ancienne encore une heure après rotation. */
export async function repondreCles({ trousseau }: Fournisseur): Promise<Sortie> {
  const cles = await trousseau.publiees()
  return json(200, { keys: cles.map(({ jwk }) => jwk) })
}
