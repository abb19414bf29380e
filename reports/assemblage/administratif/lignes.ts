import { jourEcrit } from '../../campagne/dates.ts'
import type { Coordonnees, DossierAdministratif } from './types.ts'

export interface Rubrique {
  titre: string
  lignes: readonly (readonly [string, string])[]
}

const A_COMPLETER = 'à compléter'

const joindre = (morceaux: readonly (string | undefined)[]): string =>
  morceaux.filter((morceau) => morceau !== undefined && morceau !== '').join(', ') || A_COMPLETER

const personne = (qui: Coordonnees | undefined): string =>
  joindre([qui?.nom, qui?.fonction, qui?.courriel, qui?.telephone])

const date = (jour: string | undefined): string => (jour === undefined ? '' : jourEcrit(jour))

/** Le dossier administratif en rubriques, dans l'ordre du formulaire (convergence.md §4). */
export function composerRubriques(
  { editeur, version, solution, composants, financement }: DossierAdministratif,
  profils: readonly string[],
): readonly Rubrique[] {
  const { siege } = editeur
  return [
    {
      titre: 'Éditeur',
      lignes: [
        ['Dénomination sociale', editeur.denomination],
        ['SIRET', editeur.siret ?? A_COMPLETER],
        ['Forme juridique', editeur.formeJuridique ?? A_COMPLETER],
        ['Siège', siege ? `${siege.adresse}, ${siege.codePostal} ${siege.ville}` : A_COMPLETER],
        ['Représentant légal', personne(editeur.representant)],
        ['Personne à contacter', personne(editeur.contact)],
        ['NIE', editeur.nie ?? A_COMPLETER],
      ],
    },
    {
      titre: 'Version candidate',
      lignes: [
        ['Dénomination commerciale', version.denominationCommerciale],
        ['NIL', editeur.nil ?? A_COMPLETER],
        ['Dépôt des preuves prévu', date(version.depotPrevu) || 'non donné'],
        ['Attestation de dépôt au CNDA', version.attestationCnda ?? 'non donnée'],
        ['Référencement antérieur', version.referencementAnterieur ?? 'aucun'],
        [
          'Candidature Pro Santé Connect',
          version.candidaturePsc
            ? `${version.candidaturePsc.numero}, ${version.candidaturePsc.denomination}`
            : 'non donnée',
        ],
        ...version.groupement.map(
          ({ denomination, siret, role }) =>
            [
              role === 'chef-de-file' ? 'Chef de file' : 'Membre du groupement',
              `${denomination}, SIRET ${siret}`,
            ] as const,
        ),
      ],
    },
    {
      titre: 'Solution',
      lignes: [
        ['Version technique', solution.versionTechnique],
        ['Profils', profils.join(', ')],
        ['Documentation du périmètre minimal', solution.documentation ?? A_COMPLETER],
        ...solution.versions.map(
          ({ version: technique, nomCommercial }) =>
            ['Version', `${technique}, ${nomCommercial}`] as const,
        ),
        ...solution.distributeurs.map(
          ({ denomination, siret, debut, fin }) =>
            [
              'Distributeur mandaté',
              `${denomination}, SIRET ${siret}, depuis le ${date(debut)}${fin ? ` jusqu’au ${date(fin)}` : ''}`,
            ] as const,
        ),
      ],
    },
    {
      titre: 'Composants additionnels',
      lignes:
        composants === null
          ? [['Composants', A_COMPLETER]]
          : composants.length === 0
            ? [['Composants', 'aucun']]
            : composants.map(
                ({ denomination, editeur: auteur, version: v, chapitre, proxy, nil }) =>
                  [
                    `${denomination} ${v}`,
                    joindre([auteur, `chapitre ${chapitre}`, proxy ? 'proxy e-santé' : '', nil]),
                  ] as const,
              ),
    },
    {
      titre: 'Financement',
      lignes: [
        ['Demandé', financement.demande ? 'oui' : 'non'],
        ['Versions retirées', financement.versionsRetirees.join(', ') || 'aucune'],
      ],
    },
  ]
}
