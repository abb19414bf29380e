import { type Fragment, xml } from '../../xml/gabarit.ts'
import type { Expediteur } from '../expediteurs.ts'
import type { Code } from '../types-de-document.ts'

const attributs = ({ code, libelle, systeme }: Code): Fragment =>
  xml`code="${code}" displayName="${libelle}" codeSystem="${systeme}"`

const personne = ({ civilite, prenom, nom }: Expediteur): Fragment =>
  xml`<assignedPerson><name><prefix>${civilite}</prefix><given>${prenom}</given><family>${nom}</family><suffix>DR</suffix></name></assignedPerson>`

const coordonnees = ({ structure }: Expediteur): Fragment =>
  xml`<addr nullFlavor="UNK"/><telecom value="tel:${structure.telephone}" use="WP"/>`

function structure({ structure: la }: Expediteur, avecCadre: Fragment | null): Fragment {
  const adresse = xml`<addr><streetAddressLine>${la.voie}</streetAddressLine><streetAddressLine>${la.commune}</streetAddressLine></addr>`
  return xml`<representedOrganization><id root="1.2.250.1.71.4.2.2" extension="${la.identifiant}"/><name>${la.nom}</name><telecom value="tel:${la.telephone}" use="WP"/>${adresse}${avecCadre}</representedOrganization>`
}

const cadre = (expediteur: Expediteur): Fragment =>
  xml`<standardIndustryClassCode ${attributs(expediteur.cadre)}/>`

/** L'auteur, le conservateur et le responsable, tous du même expéditeur (cda.md §6). */
export function ecrireIntervenants(expediteur: Expediteur, quand: string): Fragment {
  const { identifiant } = expediteur
  const specialite = xml`<code ${attributs(expediteur.specialite)}/>`
  return xml`<author><time value="${quand}"/><assignedAuthor>
<id root="1.2.250.1.71.4.2.1" extension="${identifiant}"/>${specialite}
${coordonnees(expediteur)}${personne(expediteur)}${structure(expediteur, null)}
</assignedAuthor></author>
<custodian><assignedCustodian><representedCustodianOrganization>
<id root="1.2.250.1.71.4.2.2" extension="${expediteur.structure.identifiant}"/><name>${expediteur.structure.nom}</name>
<telecom value="tel:${expediteur.structure.telephone}" use="WP"/><addr nullFlavor="UNK"/>
</representedCustodianOrganization></assignedCustodian></custodian>
<legalAuthenticator><time value="${quand}"/><signatureCode code="S"/><assignedEntity>
<id root="1.2.250.1.71.4.2.1" extension="${identifiant}"/>${specialite}
${coordonnees(expediteur)}${personne(expediteur)}${structure(expediteur, cadre(expediteur))}
</assignedEntity></legalAuthenticator>
`
}

/** Celui qui a fait l'acte, dans `documentationOf` ; un laboratoire dit quand il a fini (IHE PALM). */
export function ecrireExecutant(expediteur: Expediteur, finDuLaboratoire: string | null): Fragment {
  const laboratoire =
    finDuLaboratoire === null
      ? null
      : xml`<templateId root="1.3.6.1.4.1.19376.1.3.3.1.7"/><time><high value="${finDuLaboratoire}"/></time>`
  return xml`<performer typeCode="PRF">${laboratoire}<assignedEntity>
<id root="1.2.250.1.71.4.2.1" extension="${expediteur.identifiant}"/><code ${attributs(expediteur.specialite)}/>
${coordonnees(expediteur)}${personne(expediteur)}${structure(expediteur, cadre(expediteur))}
</assignedEntity></performer>`
}

/** Le responsable de la venue, demandé à un laboratoire (cda.md §15). */
export function ecrireResponsable(expediteur: Expediteur): Fragment {
  return xml`<responsibleParty><assignedEntity>
<id root="1.2.250.1.71.4.2.1" extension="${expediteur.identifiant}"/><code ${attributs(expediteur.specialite)}/>
${coordonnees(expediteur)}${personne(expediteur)}${structure(expediteur, null)}
</assignedEntity></responsibleParty>`
}

/** Le lieu de la venue : le secteur d'activité de l'expéditeur. */
export const ecrireLieu = (expediteur: Expediteur): Fragment =>
  xml`<location><healthCareFacility><code ${attributs(expediteur.secteur)}/></healthCareFacility></location>`
