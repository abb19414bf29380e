import { writeFile } from 'node:fs/promises'
import writeXlsxFile from 'write-excel-file/node'
import { chargerReferentiel } from '../../rem/index.ts'
import { cheminLisible } from '../chemins.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import type { EntreeVerbe } from '../verbe.ts'
import { composerAvertissement, composerFeuille } from './composer-classeur.ts'

/** « segur referentiel exporter » : le catalogue en classeur, à la disposition des fichiers publiés. */
export async function exporter(
  { valeurs, sortie }: EntreeVerbe,
  fichiers: readonly string[],
  dossier?: string,
): Promise<number> {
  const [fichier, enTrop] = fichiers
  if (enTrop !== undefined) {
    throw new ErreurSegur('SEGUR-CLI-004', { verbe: 'referentiel', argument: enTrop })
  }
  if (fichier === undefined) {
    const raison = 'il manque le fichier : « segur referentiel exporter <fichier.xlsx> »'
    throw new ErreurSegur('SEGUR-CLI-003', { verbe: 'referentiel', option: 'exporter', raison })
  }
  const rem = typeof valeurs.rem === 'string' ? valeurs.rem : undefined
  const referentiel = chargerReferentiel(rem, { dossier })
  const octets = await writeXlsxFile([
    {
      sheet: 'Lisez-moi',
      data: composerAvertissement(referentiel),
      columns: [{ width: 100 }],
    },
    { sheet: 'Exigences', data: composerFeuille(referentiel), stickyRowsCount: 1 },
  ]).toBuffer()
  try {
    // Jamais par-dessus un fichier : ce pourrait être l'officiel.
    await writeFile(fichier, octets, { flag: 'wx' })
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause
    throw new ErreurSegur('SEGUR-REM-015', { fichier: cheminLisible(fichier) }, { cause })
  }
  sortie(`${referentiel.rem}, révision ${referentiel.revision} : ${cheminLisible(fichier)}`)
  return 0
}
