import { Then } from '@cucumber/cucumber'
import { editionLibelles, editionMentions } from '../controles/ins/edition/edition-mentions.ts'
import { editionNature } from '../controles/ins/edition/edition-nature.ts'
import { editionSansIns } from '../controles/ins/edition/edition-sans-ins.ts'
import { editionTraitsAjoutes } from '../controles/ins/edition/edition-traits-ajoutes.ts'
import { mentionsQualifiees, mentionsTraits } from '../controles/ins/edition/mentions.ts'
import { type Monde, vuDe } from '../monde.ts'
import { dernierAppel } from '../services/appels-insi.ts'
import { lireEdition } from '../services/edition.ts'
import { type IdentiteAttendue, identiteAttendue } from '../services/identite-imprimee.ts'
import { appelsBruts } from './appels.ts'

/**
 * L'identité du patient ouvert : ses traits à l'écran, son matricule selon INSi. Elle se compare à un
 * fichier du logiciel, qui ne se traduit pas : c'est celle que le logiciel connaît.
 */
export async function identiteDuPatient(monde: Monde): Promise<IdentiteAttendue> {
  const appel = dernierAppel(await appelsBruts(monde))
  return identiteAttendue(await monde.brut.pilote.lireIdentite(), appel)
}

const edition = (monde: Monde) => lireEdition(vuDe(monde, 'documentProduit'))

Then("l'édition porte les traits de l'identité", async function (this: Monde) {
  const { texte } = await edition(this)
  this.constater(editionMentions(texte, mentionsTraits(await identiteDuPatient(this))))
})

Then(
  "l'édition porte les cinq mentions de l'identité qualifiée, sous des intitulés sans ambiguïté",
  async function (this: Monde) {
    const { texte } = await edition(this)
    const identite = await identiteDuPatient(this)
    const mentions = mentionsQualifiees(identite)
    this.constater(editionMentions(texte, mentions), editionLibelles(texte, mentions))
    this.constater(editionNature(texte, identite))
  },
)

Then("l'édition ne porte ni le matricule INS ni son OID", async function (this: Monde) {
  const { texte } = await edition(this)
  this.constater(editionSansIns(texte, (await identiteDuPatient(this)).matricule))
})

Then(
  "l'édition porte le nom utilisé {texte}, le prénom utilisé {texte} et le code du lieu de naissance {texte}",
  async function (this: Monde, nomUtilise: string, prenomUtilise: string, lieuNaissance: string) {
    const { texte } = await edition(this)
    const traits = this.versLogiciel({ nomUtilise, prenomUtilise, lieuNaissance })
    this.constater(editionTraitsAjoutes(texte, traits))
  },
)
