import { type Fragment, xml } from '../../xml/gabarit.ts'
import { type CodeFaute, FAUTES, type Faute } from '../fautes.ts'
import type { Reglages } from '../reglages.ts'
import { prefixeSoap } from './ecrire-enveloppe.ts'

const RAISONS: Record<Faute['valeur'], string> = {
  Sender: 'Le service a rejeté la requête.',
  Receiver: "Le service n'a pas pu traiter la requête.",
  VersionMismatch: 'La version de SOAP est inattendue.',
}

/**
 * Écrit une faute SOAP 1.2, sous l'une des formes vues. Le préfixe `siram`, l'ordre des attributs et le texte en
 * contenu ne changent jamais : des clients les lisent par expression régulière (ins.md §3.2 [V]).
 */
export function ecrireFaute(
  code: CodeFaute,
  messageId: string | null,
  reglages: Reglages,
): Fragment {
  const p = prefixeSoap(reglages)
  const { valeur, sousCode, texte, ...faute }: Faute = FAUTES[code]
  const severite = faute.severite === 'fatal' ? reglages.severite : faute.severite
  const ecrit = code === 'desir_560' ? reglages.codeAcces : code
  const lien = messageId === null ? null : xml` messageID="${messageId}"`
  const sous =
    sousCode === null
      ? null
      : xml`<${p}:Subcode><${p}:Value>${p}:${sousCode}</${p}:Value></${p}:Subcode>`
  const codeSoap = xml`<${p}:Code><${p}:Value>${p}:${valeur}</${p}:Value>${sous}</${p}:Code>`
  const raison = xml`<${p}:Reason><${p}:Text xml:lang="fr">${RAISONS[valeur]}</${p}:Text></${p}:Reason>`
  const erreur = xml`<siram:Erreur xmlns:siram="urn:siram" severite="${severite}" code="${ecrit}"${lien}>${texte}</siram:Erreur>`
  return xml`<${p}:Fault>${codeSoap}${raison}<${p}:Detail>${erreur}</${p}:Detail></${p}:Fault>`
}
