import { readdirSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { ErreurSegur } from '../../erreur-segur.ts'
import { choisirCampagne } from '../choisir-campagne.ts'

/** Les campagnes du dossier, la plus récente d'abord : leur nom commence par leur date. */
function listerCampagnes(racine: string): string[] {
  try {
    return readdirSync(racine)
      .filter((nom) => /^\d{8}-\d{6}-/.test(nom))
      .sort()
      .reverse()
      .map((nom) => path.join(racine, nom))
  } catch {
    return []
  }
}

/** Avant et après : donnés, ou les plus récents. Lève SEGUR-DOS-001, SEGUR-CLI-004 ou SEGUR-DOS-036. */
export function choisirPaire(
  [avant, apres, enTrop]: readonly string[],
  racine: string,
): { avant: string; apres: string } {
  if (enTrop !== undefined)
    throw new ErreurSegur('SEGUR-CLI-004', { verbe: 'dossier', argument: enTrop })
  // « derniere » est un lien : le vrai dossier a le nom de la campagne.
  const situer = (designee: string | undefined) => realpathSync(choisirCampagne(designee, racine))
  const seconde = situer(apres)
  const precedente = listerCampagnes(racine).find(
    (dossier) => path.basename(dossier) < path.basename(seconde),
  )
  if (avant === undefined && precedente === undefined)
    throw new ErreurSegur('SEGUR-DOS-036', { raison: 'il n’y en a qu’une' })
  const premiere = situer(avant ?? precedente)
  if (premiere === seconde)
    throw new ErreurSegur('SEGUR-DOS-036', { raison: 'c’est deux fois la même' })
  return { avant: premiere, apres: seconde }
}
