import { Given, Then, When } from '@cucumber/cucumber'
import { justificatifEnregistre, justificatifsProposes } from '../controles/ins/justificatifs.ts'
import { cinqTraits } from '../donnees/patients.ts'
import { NonVerifiable } from '../issues.ts'
import type { Monde } from '../monde.ts'
import type { Utilisateur } from '../pilotes/contrat.ts'
import type { NomPatient } from '../types-parametres.ts'

When(
  "elle/il saisit le patient {identite}, sexe {sexe}, né/née le {date} à {lieu}, sur présentation d'un/d'une {justificatif}",
  async function (
    this: Monde,
    patient: NomPatient,
    sexe: string,
    date: string,
    lieu: string,
    justificatif: string,
  ) {
    this.vu.saisie = { ...cinqTraits(patient, sexe, date, lieu), justificatif }
    await this.pilote.saisirPatient(this.vu.saisie)
  },
)

When('elle/il enregistre la création', async function (this: Monde) {
  this.vu.enregistrement = await this.pilote.enregistrerPatient()
})

When(
  'elle/il enregistre le justificatif {texte} du patient',
  async function (this: Monde, nature: string) {
    this.vu.enregistrement = await this.pilote.enregistrerJustificatif(nature)
  },
)

When(
  'elle/il règle le justificatif {texte} sur un degré de confiance {degre}',
  async function (this: Monde, nature: string, degre: 'élevé' | 'faible') {
    await this.pilote.reglerJustificatif({ nature, degre })
  },
)

Given('la validation automatique est activée', async function (this: Monde) {
  const { accepte, messages } = await this.pilote.reglerValidationAutomatique(true)
  if (!accepte)
    throw new NonVerifiable(
      `Le logiciel n'offre pas la validation automatique : ${messages.join(' ') || 'aucun réglage'}.`,
    )
})

When('elle/il désactive la validation automatique', async function (this: Monde) {
  await this.pilote.reglerValidationAutomatique(false)
})

Then(
  'le justificatif enregistré est {texte}, daté, au nom de {utilisateur}',
  async function (this: Monde, nature: string, auteur: Utilisateur) {
    this.constater(
      justificatifEnregistre(await this.pilote.lireJustificatifs(), { nature, auteur }),
    )
  },
)

Then(
  'la saisie propose le justificatif {texte}, de degré de confiance {degre}',
  async function (this: Monde, nature: string, degre: 'élevé' | 'faible') {
    const proposes = await this.pilote.lireJustificatifsProposes()
    this.constater(justificatifsProposes(proposes, { nature, degre }))
  },
)
