import type { Constat } from '../../../../reports/campagne/types.ts'
import type { LectureSymboles, SymboleLu } from '../../../../schemas/datamatrix/symbole/types.ts'
import { contenuDuSymbole } from '../../../../schemas/datamatrix/verifier-symbole.ts'
import { montrer } from '../../../../schemas/montrer.ts'
import { controler } from '../../controle.ts'

/** Le datamatrix INS parmi ceux de l'édition. */
export const datamatrixIns = ({ symboles }: LectureSymboles): SymboleLu | undefined =>
  symboles.find((symbole) => contenuDuSymbole(symbole) === 'ins')

const decrire = ({ symboles, anomalies }: LectureSymboles): string => {
  if (symboles.length > 0)
    return symboles.map((s) => `datamatrix « ${montrer(s.texte, 300)} »`).join(', ')
  return ['aucun datamatrix', ...anomalies.map((a) => a.message)].join(' ; ')
}

/** INS.57 (règle 32) : l'édition d'un patient qualifié porte le datamatrix INS. */
export function datamatrixPresent(lecture: LectureSymboles): Constat {
  return controler({
    id: 'ins.datamatrix-present',
    conforme: datamatrixIns(lecture) !== undefined,
    attendu: 'un datamatrix INS lisible',
    observe: decrire(lecture),
    ou: 'édition produite, symbole lu dans la page mise en image',
    action:
      'Imprimer le datamatrix INS sur la première page, marge blanche comprise. Si l’INS figure déjà dans un autre code à barres, remettre la preuve à la main.',
    source: 'guide INS, règle 32 ; ins.md §11 [V]',
  })
}

/** INS.37 (règle 28) : hors qualification, aucun datamatrix ne porte l'INS. */
export function editionSansDatamatrix(lecture: LectureSymboles): Constat {
  return controler({
    id: 'ins.edition-sans-datamatrix',
    conforme: datamatrixIns(lecture) === undefined,
    attendu: 'aucun datamatrix INS',
    observe: decrire(lecture),
    ou: 'édition produite, symbole lu dans la page mise en image',
    action: 'N’imprimer le datamatrix INS que pour une identité qualifiée.',
    source: 'guide INS, règle 28 ; ins.md §11 [V]',
  })
}

/** INS.57 : le symbole est annoncé par son texte. */
export function datamatrixAnnonce({ legende }: SymboleLu): Constat {
  return controler({
    id: 'ins.datamatrix-annonce',
    conforme: legende === 'presente',
    attendu: 'le texte « INS à scanner »',
    observe: legende === 'presente' ? '« INS à scanner »' : 'ce texte est absent',
    ou: 'édition produite',
    action: 'Écrire « INS à scanner » à côté du symbole.',
    source: 'datamatrix INS v2.2 ; ins.md §11 [V]',
  })
}
