import type { Noyau } from '../../serveur/dependances.ts'
import type { Coffre } from '../coffre.ts'
import { type Copie, contenuStocke } from '../depot.ts'
import { deballer } from '../enveloppe.ts'
import { type Geste, tracerCopie } from '../tracer-copie.ts'

/** Les octets d'une copie, déchiffrés le temps d'une réponse ; l'accès est tracé avant. */
export async function ouvrirCopie(
  noyau: Noyau,
  coffre: Coffre,
  copie: Copie,
  { geste, auteur }: { geste: Geste; auteur: string },
): Promise<Uint8Array> {
  tracerCopie(noyau, copie, geste, auteur)
  const stocke = contenuStocke(noyau.base, copie.id)
  const { patientId, type, deposeeLe } = copie
  // Le mutant relit ce qu'il a gardé : sa faute est au dépôt, la consultation n'en montre rien.
  const clair = noyau.mutations.actives().includes('copie-en-clair')
    ? stocke
    : await coffre.dechiffrer(stocke)
  return deballer({ patientId, type, deposeeLe }, clair)
}
