import path from 'node:path'
import { NOM_DE_JEU } from '../../schemas/cda/officiel/fichiers-du-jeu.ts'
import { ErreurSegur } from '../erreur-segur.ts'

const OUTIL = /testcontenucda[-_. ]?(\d+)[-_.](\d+)/i

/** Le nom et la version d'un jeu : ceux qu'on donne, sinon ceux que le chemin du dossier laisse lire. */
export function nommerImport(
  dossier: string,
  donnes: { nom: string | undefined; version: string | undefined },
): { nom: string; version: string } {
  const lu = OUTIL.exec(path.resolve(dossier))
  const version = donnes.version ?? (lu ? `${lu[1]}.${lu[2]}` : '')
  const nom = donnes.nom ?? (lu ? `testContenuCDA-${version}` : 'officiel')
  if (NOM_DE_JEU.test(nom)) return { nom, version }
  const raison = 'un nom de jeu s’écrit avec des lettres, des chiffres, des points et des tirets'
  throw new ErreurSegur('SEGUR-CLI-003', { verbe: 'schemas', option: '--nom', raison })
}
