import {
  chargerReferentiels,
  type Equivalence,
  equivalences,
  type PreuveEquivalente,
  type Referentiel,
  trouverReferentiel,
} from '../../rem/index.ts'
import { accorder } from '../../reports/libelles.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import type { EntreeVerbe } from '../verbe.ts'

const EN_CLAIR: Readonly<Record<PreuveEquivalente['rapprochement'], string>> = {
  meme: 'même demande',
  'a-relire': 'même type, texte différent : à relire',
  nouvelle: 'nouvelle : à prendre',
}

function compter(trouvees: readonly Equivalence[]) {
  const preuves = trouvees.flatMap((equivalence) => equivalence.preuves)
  const de = (voulu: PreuveEquivalente['rapprochement']) =>
    preuves.filter(({ rapprochement }) => rapprochement === voulu).length
  return { memes: de('meme'), aRelire: de('a-relire'), nouvelles: de('nouvelle') }
}

function direPreuve({ preuve, depuis, rapprochement }: PreuveEquivalente): string {
  const origine = depuis === null ? '' : `${depuis.id}, `
  return `    ${preuve.id}  ${origine}${EN_CLAIR[rapprochement]}`
}

function dire(depuis: Referentiel, vers: Referentiel, trouvees: readonly Equivalence[]): string[] {
  const { memes, aRelire, nouvelles } = compter(trouvees)
  const restantes = vers.exigences.length - trouvees.length
  return [
    `De ${depuis.rem} vers ${vers.rem}`,
    ...trouvees.flatMap(({ exigence, depuis: siennes, preuves }) => [
      `  ${exigence.id}  ←  ${siennes.map(({ id }) => id).join(', ')}  ${exigence.intitule}`,
      ...preuves.map(direPreuve),
    ]),
    '',
    `${accorder(trouvees.length, 'exigence reprise', 'exigences reprises')}, ${accorder(restantes, 'propre', 'propres')} à ${vers.rem}.`,
    `Preuves : ${memes} de même demande, ${aRelire} à relire, ${accorder(nouvelles, 'nouvelle')}.`,
    'Le rapprochement est le nôtre. L’ANS ne dispense que d’une preuve équivalente déjà validée, sauf',
    'manquement ; une autre dénomination demande son attestation sur l’honneur (DSR-SFP-LGC-Va2).',
  ]
}

/** « segur referentiel equivalences » : ce qu'une candidature a déjà montré d'une autre. */
export function direEquivalences({ valeurs, sortie }: EntreeVerbe): number {
  const demander = (option: 'depuis' | 'rem'): string => {
    const valeur = valeurs[option]
    if (typeof valeur === 'string') return valeur
    const raison = 'donnez le référentiel déjà obtenu (--depuis) et celui visé (--rem)'
    throw new ErreurSegur('SEGUR-CLI-003', { verbe: 'referentiel', option: `--${option}`, raison })
  }
  const referentiels = chargerReferentiels()
  const depuis = trouverReferentiel(referentiels, demander('depuis'))
  const vers = trouverReferentiel(referentiels, demander('rem'))
  const trouvees = equivalences(depuis, vers)
  if (valeurs.json === true) {
    const lignes = trouvees.map(({ exigence, depuis: siennes, preuves }) => ({
      exigence: exigence.id,
      depuis: siennes.map(({ id }) => id),
      preuves: preuves.map(({ preuve, depuis: ancienne, rapprochement }) => ({
        ...{ preuve: preuve.id, depuis: ancienne?.id ?? null, rapprochement },
      })),
    }))
    const tete = { schema: 1, depuis: depuis.rem, vers: vers.rem, ...compter(trouvees) }
    sortie(JSON.stringify({ ...tete, equivalences: lignes }, null, 2))
  } else for (const ligne of dire(depuis, vers, trouvees)) sortie(ligne)
  return 0
}
