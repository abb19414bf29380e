import type { Noeud } from '../lecture/parcourir.ts'
import type { PaireDeModeles } from '../tables/modeles.ts'
import { type Releve, relever } from './types.ts'

// Un volet peut préciser le modèle français : n'importe lequel suffit.
const FRANCAIS = '1.2.250.1.213.1.1.'

/** Un modèle international sans le français qui va avec : aucun contrôle officiel ne le remarque (cda.md §11 [V]). */
export const francaisAbsent = (
  noeud: Noeud,
  modeles: readonly string[],
  paires: readonly PaireDeModeles[],
): readonly Releve[] =>
  paires
    .filter(({ ihe }) => modeles.includes(ihe) && !modeles.some((m) => m.startsWith(FRANCAIS)))
    .map(({ ihe, francais }) =>
      relever(
        noeud,
        `Le modèle « ${ihe} » est déclaré sans le modèle français « ${francais} ».`,
        `Ajouter <templateId root="${francais}"/>.`,
      ),
    )

/** Un modèle français sans les internationaux : tous les contrôles qui tiennent à eux s'éteignent (cda.md §11 [V]). */
export const internationalAbsent = (
  noeud: Noeud,
  modeles: readonly string[],
  paires: readonly PaireDeModeles[],
): readonly Releve[] =>
  paires
    .filter(({ francais }) => modeles.includes(francais))
    .flatMap(({ ihe, francais, compagnons }) =>
      [ihe, ...compagnons]
        .filter((attendu) => !modeles.includes(attendu))
        .map((attendu) =>
          relever(
            noeud,
            `Le modèle français « ${francais} » est déclaré sans le modèle « ${attendu} » : ses contrôles ne s’appliquent plus.`,
            `Ajouter <templateId root="${attendu}"/>.`,
          ),
        ),
    )
