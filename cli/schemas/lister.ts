import { etatDesSources, listerJeux } from '../../schemas/cda/officiel/lire-manifeste.ts'
import type { EntreeVerbe } from '../verbe.ts'
import type { PosteSchemas } from './importer.ts'
import { rendreJeu } from './rendre.ts'

const AUCUN = [
  'Aucun jeu de règles officiel n’est importé.',
  'Téléchargez l’outil public testContenuCDA de l’ANS, puis : npx segur schemas importer <dossier>',
]

/** « segur schemas lister » : chaque jeu importé, sa version, sa date, ce qui lui manque. */
export function lister({ valeurs, sortie }: EntreeVerbe, { dossier }: PosteSchemas): number {
  const { jeux, perimes } = listerJeux(dossier)
  if (valeurs.json === true) {
    const rendus = jeux.map(({ manifeste: { sources, references, ...reste } }) => ({
      ...reste,
      fichiers: sources.length,
      references: references.length,
      etat: etatDesSources({ sources, references, ...reste }),
    }))
    sortie(
      JSON.stringify({ schema: 1, jeux: rendus, aRefaire: perimes.map(({ nom }) => nom) }, null, 2),
    )
    return 0
  }
  if (jeux.length === 0 && perimes.length === 0) for (const ligne of AUCUN) sortie(ligne)
  const complet = valeurs.detail === true
  for (const [rang, { manifeste }] of jeux.entries()) {
    for (const ligne of rendreJeu({ manifeste, etat: etatDesSources(manifeste) }, { complet }))
      sortie(ligne)
    if (rang === 0 && jeux.length > 1) sortie('  employé par défaut : le dernier importé')
  }
  for (const { nom } of perimes) {
    sortie(`${nom} : préparé par une autre version du banc ; il sera refait au prochain emploi`)
  }
  return 0
}
