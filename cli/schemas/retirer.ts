import { rmSync } from 'node:fs'
import { suggerer } from '../../rem/index.ts'
import { listerJeux } from '../../schemas/cda/officiel/lire-manifeste.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import type { EntreeVerbe } from '../verbe.ts'
import type { PosteSchemas } from './importer.ts'

/** « segur schemas retirer » : efface la forme préparée ; le dossier de l'utilisateur reste intact. */
export function retirer(
  { valeurs, sortie }: EntreeVerbe,
  arguments_: readonly string[],
  { dossier }: PosteSchemas,
): number {
  const { jeux, perimes } = listerJeux(dossier)
  const presents = new Map([
    ...jeux.map((j) => [j.manifeste.nom, j.dossier] as const),
    ...perimes.map((p) => [p.nom, p.dossier] as const),
  ])
  const [demande, enTrop] = arguments_
  if (enTrop !== undefined)
    throw new ErreurSegur('SEGUR-CLI-004', { verbe: 'schemas', argument: enTrop })
  const noms = [...presents.keys()]
  const nom = demande ?? (noms.length === 1 ? noms[0] : undefined)
  if (nom === undefined) {
    const raison =
      noms.length === 0 ? 'aucun jeu n’est importé' : `dites lequel : ${noms.join(', ')}`
    throw new ErreurSegur('SEGUR-CLI-003', { verbe: 'schemas', option: 'retirer', raison })
  }
  const chemin = presents.get(nom)
  if (chemin === undefined) {
    throw new ErreurSegur('SEGUR-SCH-002', { nom }, { proches: suggerer(nom, noms) })
  }
  rmSync(chemin, { recursive: true, force: true })
  if (valeurs.json === true) sortie(JSON.stringify({ schema: 1, retire: nom }, null, 2))
  else sortie(`Retiré : ${nom}. Le dossier d’où il venait n’a pas été touché.`)
  return 0
}
