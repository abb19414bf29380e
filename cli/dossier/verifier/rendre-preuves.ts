import { type DossierVerifie, ETATS_DOSSIER, LIBELLES_DOSSIER } from '../../../reports/index.ts'

const MONTREES = 3

const aFaire = ({ chapitres }: DossierVerifie) =>
  chapitres
    .flatMap(({ preuves }) => preuves)
    .filter(({ etat }) => etat !== 'prete' && etat !== 'non-due')

/** Par état : combien, ce que cela veut dire, et la suite pour les premières. */
export function rendreParEtat(verifie: DossierVerifie): string[] {
  const preuves = aFaire(verifie)
  return ETATS_DOSSIER.flatMap((voulu) => {
    const siennes = preuves.filter(({ etat }) => etat === voulu)
    if (siennes.length === 0) return []
    const { un, plusieurs, sens } = LIBELLES_DOSSIER[voulu]
    const reste = siennes.length - MONTREES
    return [
      '',
      `${siennes.length} ${siennes.length > 1 ? plusieurs : un} : ${sens}`,
      ...siennes
        .slice(0, MONTREES)
        .flatMap(({ preuve, description, suite }) => [
          `  ${preuve}  ${description}`,
          `    → ${suite}`,
        ]),
      ...(reste > 0 ? [`  et ${reste} de plus : --detail`] : []),
    ]
  })
}

/** Chaque preuve à faire, chapitre par chapitre : ses trois faits, ses raisons, sa suite. */
export function rendreParPreuve({ chapitres }: DossierVerifie): string[] {
  return chapitres.flatMap(({ code, libelle, preuves }) => [
    '',
    `${code} ${libelle}`,
    ...preuves.flatMap(({ preuve, etat, etats, description, raisons, suite }) => [
      `  ${preuve}  ${etats.map((e) => LIBELLES_DOSSIER[e].un).join(', ')} : ${description}`,
      ...(etat === 'non-due' ? [] : raisons.map((raison) => `    ${raison}`)),
      ...(suite === '' ? [] : [`    → ${suite}`]),
    ]),
  ])
}
