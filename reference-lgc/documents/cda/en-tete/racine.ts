import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { Mutations } from '../../../mutations/interrupteur.ts'
import type { Contenu } from '../../modele/contenu.ts'
import { typeProduit } from '../../regles/type-produit.ts'
import { codeCda } from '../codes.ts'
import { horodatageCda } from '../dates.ts'
import { identifiantsDe } from '../identifiants.ts'
import type { Niveau } from '../niveau.ts'
import { modelesDe } from './modeles.ts'

/** Confidentialité normale, commune au CDA et aux métadonnées ; les masquages restent hors du CDA. */
export const CONFIDENTIALITE = {
  code: 'N',
  libelle: 'Normal',
  systeme: '2.16.840.1.113883.5.25',
} as const

/** Ce qui nomme le document : modèles, identifiant, type, titre, date, série, version (cda.md §4, §8 [V]). */
export function racineCda(contenu: Contenu, niveau: Niveau, mutations: Mutations): Fragment {
  const { id, serie } = identifiantsDe(contenu, niveau)
  return xml`
  <realmCode code="FR"/>
  <typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>
  ${modelesDe(contenu, niveau)}
  <id root="${id}"/>
  ${codeCda(typeProduit(contenu, mutations))}
  <title>${contenu.titre}</title>
  <effectiveTime value="${horodatageCda(contenu.termineLe)}"/>
  <confidentialityCode code="${CONFIDENTIALITE.code}" displayName="${CONFIDENTIALITE.libelle}" codeSystem="${CONFIDENTIALITE.systeme}"/>
  <languageCode code="fr-FR"/>
  <setId root="${serie}"/>
  <versionNumber value="${contenu.version}"/>`
}
