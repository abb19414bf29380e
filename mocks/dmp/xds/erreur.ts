import { type CodeXds, GRAVITES, STATUTS_REPONSE } from '../../../schemas/xds/erreurs.ts'
import { ESPACES_XDS } from '../../../schemas/xds/espaces.ts'
import type { EcartProtocole, Marque } from '../../contrat.ts'
import { type Fragment, xml } from '../../xml/gabarit.ts'

/** Une erreur de registre, et la règle qui l'a levée, pour le journal. */
export interface ErreurXds {
  code: CodeXds
  contexte: string
  /** Identifiant stable de la règle, `dmp.lot-unique`. */
  regle: string
  source: string
  marque: Marque
}

/** Les erreurs, telles que le journal les montre. */
export const enEcarts = (erreurs: readonly ErreurXds[]): readonly EcartProtocole[] =>
  erreurs.map(({ regle, source, marque, code, contexte }) => ({
    regle,
    source,
    marque,
    message: `${code} : ${contexte}`,
  }))

/** La liste d'erreurs d'une réponse XDS.b ; rien quand il n'y en a pas (dmp.md §13.1 [V]). */
export function ecrireErreurs(erreurs: readonly ErreurXds[]): Fragment | null {
  if (erreurs.length === 0) return null
  return xml`<rs:RegistryErrorList xmlns:rs="${ESPACES_XDS.rs}" highestSeverity="${GRAVITES.erreur}">${erreurs.map(
    ({ code, contexte }) =>
      xml`<rs:RegistryError errorCode="${code}" codeContext="${contexte}" severity="${GRAVITES.erreur}" location=""/>`,
  )}</rs:RegistryErrorList>`
}

/** `rs:RegistryResponse` : succès sans erreur, échec avec. */
export function ecrireRegistryResponse(erreurs: readonly ErreurXds[], statut?: string): Fragment {
  const dit = statut ?? (erreurs.length === 0 ? STATUTS_REPONSE.succes : STATUTS_REPONSE.echec)
  return xml`<rs:RegistryResponse xmlns:rs="${ESPACES_XDS.rs}" status="${dit}">${ecrireErreurs(erreurs)}</rs:RegistryResponse>`
}
