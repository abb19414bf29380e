import { Given, Then } from '@cucumber/cucumber'
import { pieceLisible } from './controles/attestations/piece-lisible.ts'
import { pieceMentionne } from './controles/attestations/piece-mentionne.ts'
import { NonVerifiable } from './issues.ts'
import { type Monde, vuDe } from './monde.ts'
import { obtenirAttestation } from './pieces/obtenir-attestation.ts'
import { preuveDuScenario } from './scenario-en-cours.ts'

Given(
  "l'éditeur a remis l'attestation de la preuve {numero}",
  async function (this: Monde, numero: string) {
    const preuve = preuveDuScenario(this.scenario, numero)
    if (!preuve)
      throw new NonVerifiable(
        `Le fichier officiel importé ne demande plus la preuve ${numero} de ce scénario.`,
      )
    const rangee = this.parameters.attestations[preuve.id]
    this.vu.attestation = await obtenirAttestation(this.pilote, preuve, rangee)
  },
)

Then("l'attestation se lit", function (this: Monde) {
  const { lue, octets, auteur, modele } = vuDe(this, 'attestation')
  this.constater(pieceLisible(lue))
  if ('type' in lue)
    this.enregistreur.joindre({ octets, type: lue.type, auteur, attestation: true, modele })
})

Then("l'attestation mentionne {textes}", function (this: Monde, mots: string[]) {
  const { lue } = vuDe(this, 'attestation')
  for (const mot of mots) this.constater(pieceMentionne(lue, [mot]))
})

Then("l'attestation mentionne l'un de {textes}", function (this: Monde, mots: string[]) {
  this.constater(pieceMentionne(vuDe(this, 'attestation').lue, mots))
})
