import type { RegleFait } from '../../types.ts'

const EN_CLAIR: ReadonlyMap<string, string> = new Map([
  ['JavaScript', 'programme JavaScript'],
  ['Launch', 'lancement d’un programme'],
  ['SubmitForm', 'envoi d’un formulaire'],
  ['ImportData', 'import de données'],
  ['XFA', 'formulaire XFA'],
  ['GoToE', 'ouverture d’une pièce jointe'],
])
const LIENS = new Set(['URI', 'GoToR'])

/** Un PDF qui exécute, lance, envoie ou joue quelque chose. */
export const programmeDePdf: RegleFait = {
  id: 'garde.programme-de-pdf',
  sorte: 'actif',
  titre: 'programme ou action dans un PDF',
  pourquoi: 'Ouvert chez l’instructeur, le PDF ferait autre chose que se montrer.',
  remede: 'Produisez un PDF/A-1, qui n’en admet pas.',
  source: 'convergence.md §5 [déduit], ISO 19005-1 §6.6 [V]',
  juger: (fait) =>
    fait.genre !== 'action-pdf' || LIENS.has(fait.nature)
      ? null
      : (EN_CLAIR.get(fait.nature) ?? `contenu multimédia (${fait.nature})`),
}
