import { Then, When } from '@cucumber/cucumber'
import {
  boitesTrouvees,
  champsAffiches,
  criteresTenus,
  type EssaiCritere,
  homonymeEcarte,
  personneTrouvee,
  sansBoiteMontre,
} from '../controles/ann/recherche.ts'
import { NonVerifiable } from '../issues.ts'
import { type Monde, vuDe } from '../monde.ts'
import type { CriteresAnnuaire, Personne } from '../pilotes/contrat.ts'
import { lireAnnuaire, type ProfessionnelPublie, publieSous } from '../services/annuaire.ts'

/** Cherche cette personne par son nom et ce qui s'y ajoute ; la retient comme celle que l'on juge. */
async function chercher(
  monde: Monde,
  [personne]: readonly Personne[],
  { ville }: Pick<CriteresAnnuaire, 'ville'> = {},
): Promise<void> {
  if (!personne) throw new Error('Personne n’est nommé.')
  const publie = await lireAnnuaire(monde.brut.simulateurs)
  const cherchee = publieSous(publie, personne, ville)
  monde.vu.annuairePublie = publie
  monde.vu.chercheeAnnuaire = cherchee
  monde.vu.resultatsAnnuaire = await monde.pilote.chercherAnnuaire({
    nomExercice: cherchee.nom,
    prenomExercice: cherchee.prenom,
    ...(ville === undefined ? {} : { ville }),
  })
}

When(
  "elle/il cherche {professionnels} dans l'annuaire",
  async function (this: Monde, qui: readonly Personne[]) {
    await chercher(this, qui)
  },
)

When(
  "elle/il cherche {professionnels}, à {texte}, dans l'annuaire",
  async function (this: Monde, qui: readonly Personne[], ville: string) {
    await chercher(this, qui, { ville })
  },
)

/** Celui qui porte le même nom sous un autre RPPS. */
function homonymeDe(monde: Monde): ProfessionnelPublie {
  const { nom, prenom, rpps } = vuDe(monde, 'chercheeAnnuaire')
  const { professionnels } = vuDe(monde, 'annuairePublie')
  const autre = professionnels.find((p) => p.nom === nom && p.prenom === prenom && p.rpps !== rpps)
  if (!autre) throw new NonVerifiable('L’Annuaire Santé n’a pas d’homonyme.', 'reglage')
  return autre
}

Then('la personne se reconnaît, et le lieu où elle exerce', function (this: Monde) {
  const cherchee = vuDe(this, 'chercheeAnnuaire')
  this.constater(personneTrouvee(vuDe(this, 'resultatsAnnuaire'), cherchee))
})

Then('toutes ses boîtes MSSanté se lisent', function (this: Monde) {
  const cherchee = vuDe(this, 'chercheeAnnuaire')
  this.constater(boitesTrouvees(vuDe(this, 'resultatsAnnuaire'), cherchee))
})

Then("son homonyme d'une autre ville n'est pas proposé", function (this: Monde) {
  const cas = { voulue: vuDe(this, 'chercheeAnnuaire'), homonyme: homonymeDe(this) }
  this.constater(homonymeEcarte(vuDe(this, 'resultatsAnnuaire'), cas))
})

Then('la personne est montrée, sans boîte MSSanté', function (this: Monde) {
  const cherchee = vuDe(this, 'chercheeAnnuaire')
  this.constater(sansBoiteMontre(vuDe(this, 'resultatsAnnuaire'), cherchee))
})

/** Les critères que la FAQ énumère, avec ce que la personne y met (annuaire.md §1 [V]). */
function criteresDe({
  prenom,
  rpps,
  profession,
  specialite,
  exercices: [exercice],
}: ProfessionnelPublie): readonly (readonly [string, CriteresAnnuaire])[] {
  return [
    ['prénom d’exercice', { prenomExercice: prenom }],
    ['RPPS', { rpps }],
    ['profession', { profession }],
    ['spécialité', { specialite }],
    ['raison sociale', { raisonSociale: exercice?.raison ?? '' }],
    ['code postal', { codePostal: exercice?.codePostal ?? '' }],
    ['ville', { ville: exercice?.ville ?? '' }],
    ['adresse MSSanté', { adresseMss: exercice?.boites[0]?.adresse ?? '' }],
  ]
}

/** Quelqu'un dont chaque critère diffère : chercher le nom de l'une avec les siens ne donne personne. */
const dissemblable = (p: ProfessionnelPublie, autre: ProfessionnelPublie): boolean =>
  autre.specialite !== '' &&
  criteresDe(p).every(([, critere], rang) => {
    const [valeur] = Object.values(criteresDe(autre)[rang]?.[1] ?? {})
    return valeur !== '' && valeur !== Object.values(critere)[0]
  })

When(
  "elle/il cherche {professionnels} par son nom et chacun des autres critères de l'annuaire",
  async function (this: Monde, [personne]: readonly Personne[]) {
    if (!personne) throw new Error('Personne n’est nommé.')
    const publie = await lireAnnuaire(this.brut.simulateurs)
    const cherchee = publieSous(publie, personne)
    const autre = publie.professionnels.find((p) => dissemblable(cherchee, p))
    if (!autre)
      throw new NonVerifiable('L’Annuaire Santé n’a personne d’assez différent.', 'reglage')
    const chercherAvec = (critere: CriteresAnnuaire) =>
      this.pilote.chercherAnnuaire({ nomExercice: cherchee.nom, ...critere })
    const essais: EssaiCritere[] = []
    for (const [rang, [critere, sien]] of criteresDe(cherchee).entries())
      essais.push({
        critere,
        sien: await chercherAvec(sien),
        autre: await chercherAvec(criteresDe(autre)[rang]?.[1] ?? {}),
      })
    this.vu.chercheeAnnuaire = cherchee
    this.vu.essaisCriteres = essais
  },
)

Then("chaque critère garde la personne ou l'écarte", function (this: Monde) {
  const { rpps } = vuDe(this, 'chercheeAnnuaire')
  this.constater(criteresTenus(vuDe(this, 'essaisCriteres'), rpps))
})

Then("tous les champs que l'annuaire publie d'elle se lisent", async function (this: Monde) {
  const cherchee = vuDe(this, 'chercheeAnnuaire')
  this.constater(champsAffiches(await this.pilote.lireFicheAnnuaire(cherchee.rpps), cherchee))
})
