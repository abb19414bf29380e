import { Champ, erreurDe } from '../../vues/champ.tsx'
import type { DocumentRecu } from '../document-recu.ts'
import type { Filtres, ProblemeFiltre } from '../filtres.ts'
import { sansFiltre } from '../lister.ts'
import { typeLu } from './mots.ts'

interface Props {
  filtres: Filtres
  problemes: readonly ProblemeFiltre[]
  types: readonly DocumentRecu[]
}

interface Choix {
  nom: string
  libelle: string
  choisi: string
  options: readonly (readonly [valeur: string, libelle: string])[]
}

const Selection = ({ nom, libelle, choisi, options }: Choix) => (
  <div class="champ">
    <div class="etiquette">
      <label for={nom}>{libelle}</label>
    </div>
    <select id={nom} name={nom}>
      {options.map(([valeur, texte]) => (
        <option value={valeur} selected={valeur === choisi}>
          {texte}
        </option>
      ))}
    </select>
  </div>
)

/** Filtrer par patient, type, date, signalement, classement (ERGO.02). */
export function FormulaireFiltres({ filtres, problemes, types }: Props) {
  const date = (nom: 'du' | 'au', libelle: string) => (
    <Champ
      nom={nom}
      libelle={libelle}
      valeur={filtres[nom]}
      erreur={erreurDe(problemes, nom)}
      remplissage="off"
      taille={10}
    />
  )
  return (
    <search>
      <details class="carte carte-dense" open={!sansFiltre(filtres) || problemes.length > 0}>
        <summary>Filtrer la liste</summary>
        <form method="post" action="/recus/filtrer" class="pile filtres">
          <div class="grille-champs">
            <Champ nom="patient" libelle="Patient" valeur={filtres.patient} taille={24} />
            <Selection
              nom="type"
              libelle="Type"
              choisi={filtres.type}
              options={[['', 'Tous'], ...types.map((t) => [t.type, typeLu(t)] as const)]}
            />
            {date('du', 'Daté du')}
            {date('au', 'au')}
            <Selection
              nom="signales"
              libelle="Signalements"
              choisi={filtres.signales}
              options={[
                ['', 'Tous les documents'],
                ['oui', 'Signalés seulement'],
              ]}
            />
            <Selection
              nom="etat"
              libelle="Classement"
              choisi={filtres.etat}
              options={[
                ['', 'Tous'],
                ['a-classer', 'À classer'],
                ['classe', 'Classés, à lire'],
              ]}
            />
          </div>
          <div class="actions">
            <button type="submit" name="action" value="filtrer" class="bouton bouton-principal">
              Filtrer
            </button>
            <button type="submit" name="action" value="effacer" class="bouton bouton-discret">
              Effacer les filtres
            </button>
          </div>
        </form>
      </details>
    </search>
  )
}
