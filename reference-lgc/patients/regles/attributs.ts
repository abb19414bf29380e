import { ATTRIBUTS, type Attributs } from '../identite.ts'

/** Seuls douteuse et homonyme se combinent (ins.md §9 [V]). */
export function refuserAttributs(attributs: Attributs): string | null {
  const poses = ATTRIBUTS.filter((a) => attributs[a])
  if (attributs.fictive && poses.length > 1)
    return 'Une identité fictive ne peut être ni homonyme ni douteuse. Retirez les autres attributs.'
  return null
}

/** Poser douteuse ou fictive impose le provisoire et efface l'INS (EXI ID 24, EXI ID 26). */
export const mettentEnDoute = (avant: Attributs, apres: Attributs): boolean =>
  (apres.douteuse && !avant.douteuse) || (apres.fictive && !avant.fictive)
