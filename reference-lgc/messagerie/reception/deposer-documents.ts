import type { Issue, IssueArchive } from '../../recus/index.ts'
import { recevoirFichier } from '../../recus/index.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { CourrielRecu, DocumentDepose, PieceVue } from '../courriels/courriel.ts'
import { noterPieces, noterTexte } from '../courriels/ecrire.ts'
import { AUTOMATE } from '../traces/tracer.ts'
import type { PieceLue, SourceLue } from './lire-source.ts'
import { semblArchive, semblDocument } from './pieces.ts'

/** Remet aux documents reçus ce que le courriel porte, archives d'abord (MSS.24, UX.01). */
export async function deposerDocuments(
  noyau: Noyau,
  courriel: CourrielRecu,
  lue: SourceLue,
): Promise<void> {
  const depose = new Map<PieceLue, readonly DocumentDepose[]>()
  const archivesDAbord = lue.pieces
    .filter((piece) => semblDocument(piece))
    .sort((a, b) => Number(semblArchive(b)) - Number(semblArchive(a)))
  for (const piece of archivesDAbord) depose.set(piece, await deposer(noyau, courriel, piece))
  const pieces = lue.pieces.map(({ nom, type, contenu }, rang): PieceVue => {
    const documents = depose.get(lue.pieces[rang] as PieceLue)
    return {
      ...{ nom, type, taille: contenu.length, archive: semblArchive({ nom, type }) },
      ...(documents ? { documents } : {}),
    }
  })
  noyau.base.transaction(() => {
    noterPieces(noyau.base, courriel.id, pieces)
    noterTexte(noyau.base, courriel.id, lue)
  })
}

async function deposer(
  noyau: Noyau,
  courriel: CourrielRecu,
  { nom, contenu }: PieceLue,
): Promise<readonly DocumentDepose[]> {
  const issue = await recevoirFichier(noyau, {
    nom,
    octets: contenu,
    provenance: {
      canal: 'messagerie',
      expediteur: courriel.deNom || courriel.deAdresse,
      date: courriel.le,
      messageId: courriel.identifiant,
    },
    auteur: AUTOMATE,
  })
  return phrases(issue)
}

function phrases({ refus, documents }: IssueArchive): readonly DocumentDepose[] {
  if (refus !== null) return [{ id: null, phrase: refus }]
  return documents.length > 0
    ? documents.map(({ issue }) => ({ id: numero(issue), phrase: phraseDe(issue) }))
    : [{ id: null, phrase: "Aucun document de santé n'a été trouvé dans ce fichier." }]
}

const numero = (issue: Issue): number | null => (issue.genre === 'refuse' ? null : issue.id)

function phraseDe(issue: Issue): string {
  if (issue.genre === 'classe') return `${issue.titre} : classé dans le dossier.`
  if (issue.genre === 'a-classer') return `${issue.titre} : à classer. ${issue.attente}`
  return issue.raison
}
