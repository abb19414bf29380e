import { TYPES_DE_DOCUMENT } from '../../cda/tables/types-de-document.ts'
import { montrer } from '../../montrer.ts'
import { codes } from '../ebrim.ts'
import { CLASSIFICATIONS } from '../espaces.ts'
import { lieuFiche } from '../lieu-fiche.ts'
import { anomalieXdm, type RegleMetadonnees } from './types.ts'

/** Code, système et libellé du type vont ensemble (cda.md §1 [V]). */
export const typeTriplet: RegleMetadonnees = ({ documents }) =>
  documents.flatMap((fiche) =>
    codes(fiche.objet, CLASSIFICATIONS.type).flatMap(({ code, systeme, libelle }) => {
      const connu = TYPES_DE_DOCUMENT.get(code)
      if (connu === undefined || (connu.systeme === systeme && connu.libelle === libelle)) return []
      return [
        anomalieXdm('type-triplet', 'bloquante', {
          lieu: lieuFiche(fiche, 'typeCode'),
          message: `Le type ${montrer(code)} est écrit « ${montrer(libelle)} » dans ${montrer(systeme)}.`,
          remede: `Écrire « ${connu.libelle} » et ${connu.systeme}.`,
          source: 'cda.md §1',
        }),
      ]
    }),
  )
