import type { Mutations } from '../../mutations/interrupteur.ts'
import type { Contenu } from '../modele/contenu.ts'
import { oidSerie } from '../oid.ts'

/** Une nouvelle version garde la série, compte une de plus et nomme celle qu'elle remplace (cda.md §8 [V]). */
export function versionDe(
  remplace: Contenu | null,
  maintenant: Date,
  document: number,
  mutations: Mutations,
): Pick<Contenu, 'serie' | 'version' | 'remplace'> {
  const nouvelle = oidSerie(maintenant, document)
  if (!remplace) return { serie: nouvelle, version: 1, remplace: null }
  const { id, version, titre, termineLe } = remplace
  return {
    serie: mutations.choisir('serie-changee-au-remplacement', remplace.serie, () => nouvelle),
    version: mutations.choisir('version-non-incrementee', version + 1, () => version),
    remplace: { id, version, titre, termineLe },
  }
}
