import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type DossierVerifie, NOM_REPONSES } from '../../../reports/index.ts'
import { cheminLisible } from '../../chemins.ts'
import { ErreurSegur } from '../../erreur-segur.ts'

/** Écrit le modèle de `reponses.yaml` ; n'écrase jamais celui qui est là. Lève SEGUR-DOS-003. */
export function ecrireQuestions({ campagne, motifs }: DossierVerifie): string {
  const chemin = path.join(campagne, NOM_REPONSES)
  if (existsSync(chemin)) {
    const restantes = motifs.filter(({ issue }) => issue === 'a-repondre')
    const details = restantes.map(({ id, question }) => `motif ${id} : ${question?.texte ?? ''}`)
    throw new ErreurSegur('SEGUR-DOS-003', { fichier: cheminLisible(chemin) }, { details })
  }
  const questions = motifs.flatMap(({ id, titre, question }) =>
    question === null ? [] : [{ id, titre, texte: question.texte }],
  )
  const lignes = [
    '# Les questions que le banc ne peut pas trancher. Répondez oui ou non, signez, datez (AAAA-MM-JJ) :',
    '# une réponse antérieure à la campagne ne compte pas.',
    'schema: 1',
    questions.length > 0 ? 'reponses:' : 'reponses: []',
    ...questions.flatMap(({ id, titre, texte }) => [
      `  # ${titre}`,
      `  # ${texte}`,
      `  - motif: ${id}`,
      '    reponse:',
      '    par:',
      '    date:',
    ]),
  ]
  writeFileSync(chemin, `${lignes.join('\n')}\n`, { flag: 'wx' })
  return chemin
}
