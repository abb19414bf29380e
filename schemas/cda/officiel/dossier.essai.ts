import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const SCH = 'xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2"'
const NS = '<ns prefix="cda" uri="urn:hl7-org:v3"/>'
const patron = (id: string, contexte: string, assertion: string) =>
  `<pattern id="${id}"><rule context="${contexte}">${assertion}</rule></pattern>`

/** Un jeu de règles de la même forme que l'officiel, écrit ici : rien n'y vient de l'ANS. */
export const JEU_ESSAI: Readonly<Record<string, string>> = {
  'infrastructure/CDA/CDA_extended.xsd': `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:hl7-org:v3"
    targetNamespace="urn:hl7-org:v3" elementFormDefault="qualified"><xs:include schemaLocation="types.xsd"/>
    <xs:element name="ClinicalDocument"><xs:complexType><xs:sequence>
      <xs:element name="templateId" type="Id" maxOccurs="unbounded"/><xs:element name="code" type="Code"/>
      <xs:element name="title" type="xs:string" minOccurs="0"/>
      <xs:element name="component" minOccurs="0"><xs:complexType><xs:sequence>
        <xs:any maxOccurs="unbounded" processContents="skip"/></xs:sequence></xs:complexType></xs:element>
    </xs:sequence></xs:complexType></xs:element></xs:schema>`,
  'infrastructure/CDA/types.xsd': `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:hl7-org:v3"
    targetNamespace="urn:hl7-org:v3"><xs:complexType name="Id"><xs:attribute name="root" use="required"/>
    <xs:attribute name="extension"/></xs:complexType>
    <xs:complexType name="Code"><xs:attribute name="code"/><xs:attribute name="codeSystem"/></xs:complexType></xs:schema>`,
  'Schematrons/profils/IHE.sch': `<schema ${SCH} defaultPhase="ihe">${NS}<phase id="ihe"><active pattern="titre"/></phase>
    <include href="../Include/titre.sch"/>${patron('eteint', '*', '<assert test="false()">jamais</assert>')}</schema>`,
  'Schematrons/include/Titre.sch': `<pattern id="titre" xmlns="http://purl.oclc.org/dsdl/schematron">
    <rule context="cda:ClinicalDocument"><assert test="cda:title">Un titre est attendu.</assert>
    <assert role="warning" test="string-length(cda:title) > 3">Le titre est court.</assert></rule></pattern>`,
  'Schematrons/profils/structurationMinimale/ASIP-STRUCT-MIN-StrucMin.sch': `<schema ${SCH}>${NS}${patron(
    'type',
    'cda:ClinicalDocument/cda:code',
    '<assert test="@code = document(\'../../../jeuxDeValeurs/types.xml\')//@code">Type <value-of select="@code"/> inconnu.</assert>',
  )}</schema>`,
  'Schematrons/profils/CI-SIS_ModelesDeContenusCDA.sch': `<schema ${SCH}>${NS}${patron(
    'arret',
    'cda:ClinicalDocument',
    '<assert test="string-length(cda:component/*) >= 0">arrêtée</assert>',
  )}</schema>`,
  'Schematrons/profils/CI-SIS_Modeles_ANS.sch': `<schema ${SCH}>${NS}<pattern/></schema>`,
  'Schematrons/profils/terminologies/schematron/terminologie.sch': `<schema ${SCH}>${NS}${patron(
    'existe',
    'cda:code',
    `<let name="s" value="@codeSystem"/><let name="c" value="@code"/>
     <assert test="not(doc-available(concat('../terminologie/', $s, '.rdf')) and not(exists(doc(concat('../terminologie/', $s, '.rdf'))//code[text() = string($c)])))">Code <value-of select="$c"/> absent.</assert>`,
  )}</schema>`,
  'Schematrons/profils/terminologies/terminologie/1.2.3.rdf': '<codes><code>A</code></codes>',
  'Schematrons/CI-SIS_VSM_2023.01.sch': `<schema ${SCH}>${NS}${patron(
    'vsm',
    'cda:ClinicalDocument',
    '<report test="true()">Volet appliqué.</report>',
  )}</schema>`,
  'jeuxDeValeurs/Types.xml': '<Jeu><Concept code="A"/><Concept code="B"/></Jeu>',
}

/** Écrit le jeu d'essai sous un dossier ; `change` remplace ou ajoute, `null` ôte. */
export function ecrireJeu(
  racine: string,
  change: Readonly<Record<string, string | null>> = {},
): void {
  for (const [chemin, texte] of Object.entries({ ...JEU_ESSAI, ...change })) {
    if (texte === null) continue
    const complet = path.join(racine, chemin)
    mkdirSync(path.dirname(complet), { recursive: true })
    writeFileSync(complet, texte)
  }
}

const VSM = '<templateId root="1.2.250.1.213.1.1.1.13" extension="2023.01"/>'

/** Un document que le jeu d'essai accepte, dont on change les morceaux. */
export function cdaEssai({
  modele = VSM,
  code = '<code code="A" codeSystem="1.2.3"/>',
  titre = '<title>Synthèse</title>',
  corps = '<component><structuredBody/></component>',
}: {
  modele?: string
  code?: string
  titre?: string
  corps?: string
} = {}): string {
  return `<ClinicalDocument xmlns="urn:hl7-org:v3">\n${modele}\n${code}\n${titre}\n${corps}</ClinicalDocument>`
}
