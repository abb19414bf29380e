import { dateLue } from '../dossier/regles/date-partielle.ts'
import type { Requete } from '../serveur/contexte.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { jourIso } from '../vues/heures.ts'
import { vaccinDe } from './base.ts'
import { lireBoite } from './gs1/lire-boite.ts'
import { CodeRefuse } from './gs1/refus.ts'
import { PHOTO_MAX } from './limites.ts'
import { lirePhoto } from './photo/lire-photo.ts'

type Saisie = Readonly<Record<string, string>>

/** Le formulaire après une lecture : rempli, ou tel que tapé avec le refus. */
export type LectureBoite =
  | { saisie: Saisie; information: string }
  | { saisie: Saisie; refus: string }

/** La photo de la boîte, quand le formulaire en porte une. */
async function photoDe(c: Requete): Promise<Uint8Array | null> {
  const { photoBoite } = await c.req.parseBody()
  if (!(photoBoite instanceof File) || photoBoite.size === 0) return null
  if (photoBoite.size > PHOTO_MAX)
    throw new CodeRefuse('Cette photo dépasse 12 Mo : refaites-la en qualité moyenne.')
  return new Uint8Array(await photoBoite.arrayBuffer())
}

/** Lit le code tapé par la douchette, sinon la photo ; `null` quand il n'y a ni l'un ni l'autre. */
export async function lireSaisieBoite(
  { horloge, mutations }: Pick<Noyau, 'horloge' | 'mutations'>,
  c: Requete,
  saisie: Saisie,
): Promise<LectureBoite | null> {
  const { codeBoite = '', ...reste } = saisie
  try {
    const photo = codeBoite.trim() === '' ? await photoDe(c) : null
    if (codeBoite.trim() === '' && photo === null) return null
    const code = photo === null ? codeBoite : await lirePhoto(photo)
    const aujourdhui = jourIso(horloge.maintenant())
    const { cip13, lot, peremption } = lireBoite(code, aujourdhui, mutations)
    const vaccin = vaccinDe(cip13)
    return {
      saisie: {
        ...reste,
        libelle: vaccin?.libelle ?? reste.libelle ?? '',
        valence: vaccin?.valence ?? reste.valence ?? '',
        debut: reste.debut || dateLue(aujourdhui),
        cip: mutations.choisir('vaccin-cip-perdu', cip13, () => ''),
        ...{ lot, peremption: dateLue(peremption) },
      },
      information: vaccin
        ? 'Boîte lue : relisez, puis enregistrez la vaccination.'
        : `Boîte lue. Le CIP ${cip13} n’est pas dans la base de vaccins : écrivez le nom du vaccin.`,
    }
  } catch (erreur) {
    if (!(erreur instanceof CodeRefuse)) throw erreur
    return { saisie, refus: erreur.message }
  }
}
