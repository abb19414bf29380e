import type { Noyau } from '../../serveur/dependances.ts'
import { garderOctets, lireOctets, lireRecus } from '../depot.ts'
import type { DocumentRecu } from '../document-recu.ts'
import { tracerRecu } from '../traces.ts'
import { nomCourt } from './ajouter.ts'
import type { Depot, Issue } from './issue.ts'

const CDA = "('N1', 'N3', 'auto-presentable')"
const RAISON = 'Ce PDF est la copie d’un document déjà reçu : il lui est joint.'

/** Le document dont ce PDF est la copie : mêmes octets, ou seul CDA du même message (cda.md §17.5). */
function documentDuPdf(
  { base }: Noyau,
  { provenance }: Depot,
  empreinte: string,
): DocumentRecu | null {
  const [meme] = lireRecus(base, 'WHERE d.empreinte_pdf = ? AND d.genre <> ? LIMIT 1', [
    empreinte,
    'PDF',
  ])
  if (meme || provenance.canal !== 'messagerie') return meme ?? null
  const [seul, autre] = lireRecus(base, `WHERE d.message_id = ? AND d.genre IN ${CDA} LIMIT 2`, [
    provenance.messageId,
  ])
  return seul && !autre ? seul : null
}

/** Un document par ligne : le PDF d'un CDA déjà là ne fait pas une ligne de plus. */
export function joindreAuCda(noyau: Noyau, depot: Depot, empreinte: string): Issue | null {
  const document = documentDuPdf(noyau, depot, empreinte)
  if (!document) return null
  joindre(noyau, document.id, { ...depot, empreinte })
  return { genre: 'joint', id: document.id, raison: RAISON }
}

const joindre = (
  noyau: Noyau,
  id: number,
  {
    nom,
    octets,
    auteur,
    empreinte,
  }: Pick<Depot, 'nom' | 'octets' | 'auteur'> & { empreinte: string },
): void => {
  garderOctets(noyau.base, id, { role: 'pdf', nom: nomCourt(nom), empreinte, octets })
  tracerRecu(noyau, id, { auteur, action: 'Copie PDF jointe', detail: RAISON })
}

/** Dans l'autre ordre d'arrivée : le PDF qui attendait seul rejoint le CDA qui vient d'arriver. */
export function absorberPdf(
  noyau: Noyau,
  { provenance, auteur }: Depot,
  id: number,
  empreintePdf: string | null,
): void {
  const { base } = noyau
  const message = provenance.canal === 'messagerie' ? provenance.messageId : null
  const [pdf, autre] = lireRecus(
    base,
    `WHERE d.genre = 'PDF' AND d.etat = 'a-classer' AND (d.empreinte = ? OR d.message_id = ?)
     LIMIT 2`,
    [empreintePdf, message],
  )
  if (!pdf || autre) return
  const octets = lireOctets(base, pdf.id, 'original')
  base.executer('DELETE FROM document_recu WHERE id = ?', [pdf.id])
  if (octets) joindre(noyau, id, { nom: pdf.nomFichier, octets, auteur, empreinte: pdf.empreinte })
}
