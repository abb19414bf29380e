import { montrer } from '../../montrer.ts'
import { anomalieCroisee, cdaDe, type FaitsCda, type RegleCroisee } from '../types.ts'

const patientDe = ({ enTete: { patient } }: FaitsCda): string =>
  patient.identifiants.map(({ racine, extension }) => `${racine}^${extension ?? ''}`).join(', ')

/** N1 et N3 d'une même version disent la même chose de l'en-tête (cda.md §20 [V]). */
const CHAMPS: readonly (readonly [string, (cda: FaitsCda) => string | null])[] = [
  ['le type', ({ enTete }) => enTete.type],
  ['la date', ({ enTete }) => enTete.date],
  ['les auteurs', ({ enTete }) => enTete.auteurs.join(', ')],
  ['le signataire', ({ enTete }) => enTete.signataire],
  ['la confidentialité', ({ enTete }) => enTete.confidentialite],
]

/** Les formes d'un même document (N1, N3) partagent patient, titre, type et dates (cda.md §8, §20). */
export const memeLignee: RegleCroisee = (fichiers) => {
  const cdas = cdaDe(fichiers)
  return cdas.flatMap((cda, rang) => {
    const { setId, version } = cda.enTete
    const parent =
      setId === null ? undefined : cdas.slice(0, rang).find((c) => c.enTete.setId === setId)
    if (parent === undefined || parent.empreinte === cda.empreinte) return []
    const memeVersion = parent.enTete.version === version
    const compares = [
      ['le patient', patientDe] as const,
      ...(memeVersion ? CHAMPS : CHAMPS.slice(0, 1)),
    ]
    return compares
      .filter(([, lire]) => lire(parent) !== lire(cda))
      .map(([nom, lire]) =>
        anomalieCroisee('meme-lignee', 'bloquante', {
          lieu: cda.lieu,
          message: `Même setId que ${montrer(parent.lieu, 160)}, mais ${nom} diffère : « ${montrer(lire(cda) ?? 'rien')} » et « ${montrer(lire(parent) ?? 'rien')} ».`,
          remede: 'Tirer les deux documents des mêmes données.',
          source: 'cda.md §8 et §20',
        }),
      )
  })
}
