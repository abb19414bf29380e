import type { Constat } from '../../../reports/campagne/types.ts'
import type { DocumentListe } from '../../pilotes/contrat.ts'
import { controler, normaliser } from '../controle.ts'

/** Où l'on regarde : la liste transversale, ou les documents d'un patient. */
export type Liste = 'non-lus' | 'patient'

const LIEUX: Record<Liste, string> = {
  'non-lus': 'liste des documents non lus',
  patient: 'documents du patient',
}

/** Les mots par lesquels les éditeurs disent chaque signal. */
const SIGNAUX = {
  clinique: {
    attendu: 'l’élément clinique pertinent',
    mots: /clinique|pertinent|comment|interpret/,
    source: 'BIO.01 [V]',
  },
  ecart: {
    attendu: 'l’écart à l’intervalle de référence',
    mots: /interval|hors|norme|anormal|ecart|eleve|haut|bas\b/,
    source: 'BIO.02 [V]',
  },
} as const
export type Signal = keyof typeof SIGNAUX

export const trouverDocument = (
  liste: readonly DocumentListe[],
  titre: string,
): DocumentListe | undefined =>
  liste.find((document) => normaliser(document.titre).includes(normaliser(titre)))

/** BIO.01, BIO.02 : le signal se voit dans la liste, sans ouvrir le document. */
export function signale(
  documents: readonly DocumentListe[],
  { titre, liste, signal }: { titre: string; liste: Liste; signal: Signal },
): Constat {
  const { attendu, mots, source } = SIGNAUX[signal]
  const document = trouverDocument(documents, titre)
  return controler({
    id: `bio.${signal}-${liste}`,
    conforme: document?.signaux.some((dit) => mots.test(normaliser(dit))) ?? false,
    attendu: `« ${titre} » et ${attendu}`,
    observe: document
      ? `« ${document.titre} » : ${document.signaux.join(', ') || 'aucun signal'}`
      : `${documents.length} document(s), aucun « ${titre} »`,
    ou: LIEUX[liste],
    action: 'Montrer le signal du compte rendu dans la liste, à côté de son titre.',
    source,
  })
}

/** BIO.07 : l'ancien compte rendu est dit remplacé, ou n'est plus dans la liste. */
export function ancienRemplace(documents: readonly DocumentListe[], titre: string): Constat {
  const memes = documents.filter((d) => normaliser(d.titre).includes(normaliser(titre)))
  const courants = memes.filter(
    ({ signaux }) => !signaux.some((dit) => /remplac|supprim|annul/.test(normaliser(dit))),
  )
  return controler({
    id: 'bio.ancien-remplace',
    conforme: courants.length === 1,
    attendu: 'une seule version courante, l’autre dite remplacée',
    observe: memes.map((d) => `« ${d.titre} » : ${d.signaux.join(', ') || 'courant'}`).join(' ; '),
    ou: LIEUX.patient,
    action: 'À la réception d’une version, dire remplacée celle qui la précède (setId, RPLC).',
    source: 'BIO.07 ; cda.md §8 [V]',
  })
}

/** FLUXE : le document classé est dans les documents de son patient ; `refus` est ce que le logiciel en a dit. */
export function classe(
  documents: readonly DocumentListe[],
  titre: string,
  refus: string | null,
): Constat {
  return controler({
    id: 'flux.classe',
    conforme: refus === null && trouverDocument(documents, titre) !== undefined,
    attendu: `« ${titre} » parmi les documents du patient`,
    observe: refus ?? documents.map((d) => d.titre).join(', '),
    ou: LIEUX.patient,
    action: 'Ranger le document reçu dans le dossier du patient que son INS désigne.',
    source: 'PROV.FLUXE [I]',
  })
}
