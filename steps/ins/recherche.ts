import { Then, When } from '@cucumber/cucumber'
import { rechercheExacte, rechercheProposee, rechercheRefusee } from '../controles/ins/recherche.ts'
import { type Monde, vuDe } from '../monde.ts'
import type { NomPatient } from '../types-parametres.ts'

When('elle/il cherche les patients nés le {date}', async function (this: Monde, date: string) {
  this.vu.recherche = await this.pilote.chercherPatient({ dateNaissance: date })
})

When(
  'elle/il cherche les patients nés le {date} dont un nom commence par {texte}',
  async function (this: Monde, date: string, nom: string) {
    this.vu.recherche = await this.pilote.chercherPatient({ dateNaissance: date, nom })
  },
)

When(
  'elle/il cherche les patients nés le {date} dont un prénom commence par {texte}',
  async function (this: Monde, date: string, prenom: string) {
    this.vu.recherche = await this.pilote.chercherPatient({ dateNaissance: date, prenom })
  },
)

When(
  'elle/il cherche les patients dont un nom commence par {texte}',
  async function (this: Monde, nom: string) {
    this.vu.recherche = await this.pilote.chercherPatient({ nom })
  },
)

When(
  'elle/il cherche les patients dont un prénom commence par {texte}',
  async function (this: Monde, prenom: string) {
    this.vu.recherche = await this.pilote.chercherPatient({ prenom })
  },
)

When('elle/il cherche le matricule INS {texte}', async function (this: Monde, matricule: string) {
  this.vu.recherche = await this.pilote.chercherPatient({ matriculeIns: matricule })
})

Then('la recherche propose exactement {identites}', function (this: Monde, attendus: NomPatient[]) {
  this.constater(rechercheExacte(vuDe(this, 'recherche'), attendus))
})

Then(
  'la recherche par la date {date} propose {identite}',
  async function (this: Monde, date: string, patient: NomPatient) {
    const recherche = await this.pilote.chercherPatient({ dateNaissance: date })
    this.constater(rechercheProposee(recherche, patient))
  },
)

Then('la recherche est refusée', function (this: Monde) {
  this.constater(rechercheRefusee(vuDe(this, 'recherche')))
})
