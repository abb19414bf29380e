import { type Fragment, xml } from '../../insi/soap/gabarit.ts'
import { CABINET, CADRE_EXERCICE } from '../cabinet.ts'
import type { AuteurFige, Contenu } from '../contenu.ts'
import { horodatageCda } from './dates.ts'

const PS = '1.2.250.1.71.4.2.1'
const STRUCTURES = '1.2.250.1.71.4.2.2'

const identifiant = ({ identifiant: extension }: AuteurFige): Fragment =>
  xml`<id root="${PS}" extension="${extension}"/>`

const specialite = ({ specialite: s }: AuteurFige): Fragment | null =>
  s &&
  xml`
      <code code="${s.code}" displayName="${s.libelle}" codeSystem="${s.systeme}"/>`

/** « Docteur » est un titre, donc un suffixe : en préfixe, c'est une erreur (cda.md §6 [V]). */
const personne = ({ prenom, nom, titre }: AuteurFige): Fragment =>
  xml`<assignedPerson><name><given>${prenom}</given><family>${nom}</family>${titre && xml`<suffix>DR</suffix>`}</name></assignedPerson>`

const telephone = (): Fragment =>
  xml`<telecom value="tel:${CABINET.telephone.replaceAll(' ', '')}" use="WP"/>`

const adresse = (): Fragment => {
  const { voie, codePostal, commune } = CABINET.adresse
  return xml`<addr use="WP"><streetAddressLine>${voie}</streetAddressLine><streetAddressLine>${codePostal} ${commune}</streetAddressLine></addr>`
}

const idCabinet = (): Fragment => xml`<id root="${STRUCTURES}" extension="${CABINET.identifiant}"/>`

export const auteurCda = ({ auteur, termineLe }: Contenu): Fragment => xml`<author>
    <time value="${horodatageCda(termineLe)}"/>
    <assignedAuthor>
      ${identifiant(auteur)}${specialite(auteur)}
      ${adresse()}
      ${telephone()}
      ${personne(auteur)}
      <representedOrganization>${idCabinet()}<name>${CABINET.nom}</name></representedOrganization>
    </assignedAuthor>
  </author>`

export const custodianCda = (): Fragment => xml`<custodian>
    <assignedCustodian>
      <representedCustodianOrganization>
        ${idCabinet()}
        <name>${CABINET.nom}</name>
        ${telephone()}
        ${adresse()}
      </representedCustodianOrganization>
    </assignedCustodian>
  </custodian>`

export const signataireCda = ({ auteur, termineLe }: Contenu): Fragment => xml`<legalAuthenticator>
    <time value="${horodatageCda(termineLe)}"/>
    <signatureCode code="S"/>
    <assignedEntity>
      ${identifiant(auteur)}${specialite(auteur)}
      ${personne(auteur)}
    </assignedEntity>
  </legalAuthenticator>`

/** L'acte principal et le lieu où il s'est fait (cda.md §7 ; code de l'acte [I]). */
export const contexteCda = ({ auteur, debutLe }: Contenu): Fragment => xml`<documentationOf>
    <serviceEvent>
      <code code="34117-2" displayName="Historique et clinique" codeSystem="2.16.840.1.113883.6.1"/>
      <effectiveTime><low value="${horodatageCda(debutLe)}"/></effectiveTime>
      <performer typeCode="PRF">
        <assignedEntity>
          ${identifiant(auteur)}
          <representedOrganization>
            <standardIndustryClassCode code="${CADRE_EXERCICE.code}" displayName="${CADRE_EXERCICE.libelle}" codeSystem="${CADRE_EXERCICE.systeme}"/>
          </representedOrganization>
        </assignedEntity>
      </performer>
    </serviceEvent>
  </documentationOf>
  <componentOf>
    <encompassingEncounter>
      <effectiveTime><low value="${horodatageCda(debutLe)}"/></effectiveTime>
      <location>
        <healthCareFacility>
          <code code="${auteur.secteur.code}" displayName="${auteur.secteur.libelle}" codeSystem="${auteur.secteur.systeme}"/>
        </healthCareFacility>
      </location>
    </encompassingEncounter>
  </componentOf>`
