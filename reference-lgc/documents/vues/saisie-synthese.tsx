import { erreurDe } from '../../vues/champ.tsx'
import type { CorpsSynthese } from '../modele/synthese.ts'
import { recitDe } from '../recit/recit.ts'
import { NON_RENSEIGNE, RUBRIQUES } from '../recit/synthese.ts'
import { type Champs, champ, coche, type Probleme } from '../saisie/champs.ts'
import {
  champAbsence,
  champLigne,
  NOMS_RUBRIQUES,
  type NomRubrique,
  TEXTES_SYNTHESE,
} from '../saisie/synthese.ts'
import { ListeDeChoix } from './liste-de-choix.tsx'
import { ZoneTexte } from './zone-texte.tsx'

interface Props {
  champs: Champs
  problemes: readonly Probleme[]
  /** Ce que le dossier médical propose. */
  proposee: CorpsSynthese
}

/** Le VSM : chaque ligne du dossier se garde ou s'écarte ; ses mots se corrigent dans le dossier. */
export function SaisieSynthese({ champs, problemes, proposee }: Props) {
  const phrases = phrasesParCle(proposee)
  return (
    <>
      <ListeDeChoix nom="modele" libelle="Modèle du volet" erreur={null}>
        <option value="2013">VSM 1.4 (modèle de 2013)</option>
        <option value="2023.01" selected={champ(champs, 'modele') === '2023.01'}>
          VSM 2023.01
        </option>
      </ListeDeChoix>
      <p class="champ-aide">
        Cochez ce que la synthèse reprend. Pour corriger une ligne, modifiez-la dans le dossier
        médical.
      </p>
      {NOMS_RUBRIQUES.map((nom) => (
        <RubriqueSynthese {...{ nom, champs, proposee, phrases }} />
      ))}
      {Object.entries(TEXTES_SYNTHESE).map(([nom, libelle]) => (
        <ZoneTexte
          {...{ nom, libelle }}
          valeur={champ(champs, nom)}
          erreur={erreurDe(problemes, nom)}
          courte
        />
      ))}
    </>
  )
}

/** La phrase que le papier portera pour chaque ligne. */
const phrasesParCle = (proposee: CorpsSynthese): Map<string, string> =>
  new Map(
    recitDe({ ...proposee, modele: '2023.01' }).flatMap(({ lignes }) =>
      lignes.map(({ cle, texte }) => [cle, texte]),
    ),
  )

function RubriqueSynthese({
  nom,
  champs,
  proposee,
  phrases,
}: Omit<Props, 'problemes'> & { nom: NomRubrique; phrases: Map<string, string> }) {
  const { titre, aucun } = RUBRIQUES[nom]
  const { lignes } = proposee[nom]
  return (
    <fieldset class="groupe-champs">
      <legend>
        <h2>{titre}</h2>
      </legend>
      {lignes.length === 0 && (
        <div class="choix">
          {[
            ['non-renseigne', NON_RENSEIGNE],
            ['aucun', aucun],
          ].map(([valeur, mot]) => (
            <label>
              <input
                type="radio"
                name={champAbsence(nom)}
                value={valeur}
                checked={(champ(champs, champAbsence(nom)) || 'non-renseigne') === valeur}
              />
              {mot}
            </label>
          ))}
        </div>
      )}
      {lignes.map(({ cle }) => (
        <label class="case">
          <input
            type="checkbox"
            name={champLigne(nom, cle)}
            value="oui"
            checked={coche(champs, champLigne(nom, cle))}
          />
          {phrases.get(cle)}
        </label>
      ))}
    </fieldset>
  )
}
