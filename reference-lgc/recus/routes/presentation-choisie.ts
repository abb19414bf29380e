import type { Noyau } from '../../serveur/dependances.ts'
import { garderOctets, lireOctets } from '../depot.ts'
import type { DocumentRecu } from '../document-recu.ts'
import type { Rendu } from '../presentation/feuille/messages.ts'
import { rendreFeuille } from '../presentation/feuille/rendre-feuille.ts'
import type { Presentation } from '../presentation/presentation.ts'
import { empreinteDe } from '../reception/preparer.ts'

/** La feuille de l'émetteur d'abord ; à défaut, ou au moindre doute, la nôtre (BIO.06, FAQ-08). */
export async function presentationDe(
  noyau: Noyau,
  recu: DocumentRecu,
  octets: Uint8Array,
  style: string | undefined,
): Promise<Presentation> {
  const { base, mutations } = noyau
  const jointe = lireOctets(base, recu.id, 'feuille')
  const feuille = jointe !== null || recu.genre === 'auto-presentable'
  if (!feuille) return { genre: 'cabinet', feuille, echec: null }
  if (mutations.active('bio-feuille-jointe-ignoree'))
    return { genre: 'cabinet', feuille: false, echec: null }
  if (style === 'cabinet') return { genre: 'cabinet', feuille, echec: null }
  const { html, echec } = await rendu(noyau, recu.id, { octets, jointe })
  return html === null ? { genre: 'cabinet', feuille, echec } : { genre: 'jointe', html }
}

/** Le rendu se fait une fois et se garde : ni le document ni sa feuille ne changent. */
async function rendu(
  { base }: Noyau,
  id: number,
  { octets, jointe }: { octets: Uint8Array; jointe: Uint8Array | null },
): Promise<Rendu> {
  const garde = lireOctets(base, id, 'rendu')
  if (garde) return JSON.parse(new TextDecoder().decode(garde)) as Rendu
  const neuf = await rendreFeuille({ document: octets, feuille: jointe })
  const ecrit = new TextEncoder().encode(JSON.stringify(neuf))
  garderOctets(base, id, {
    role: 'rendu',
    nom: 'rendu',
    empreinte: empreinteDe(ecrit),
    octets: ecrit,
  })
  return neuf
}
