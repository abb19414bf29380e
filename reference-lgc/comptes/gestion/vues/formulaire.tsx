import {
  Champ,
  decritPar,
  type Erreur,
  Etiquette,
  erreurDe,
  SommaireErreurs,
  TexteErreur,
} from '../../../vues/champ.tsx'
import { type Cadre, Page } from '../../../vues/page.tsx'
import { PROFESSIONS } from '../../professions.ts'
import { LIBELLES_ROLE, ROLES_COMPTE } from '../../roles.ts'
import { LIBELLES_CHAMPS, type SaisieCompte } from '../saisie.ts'

interface Props {
  cadre: Cadre
  titre: string
  adresse: string
  /** Où l'on revient en renonçant. */
  retour: string
  enregistrer: string
  saisie: SaisieCompte
  erreurs: readonly Erreur[]
  /** La personne vient de l'annuaire : son RPPS ne se tape pas (ANN.02). */
  verrou?: { identifiant: string; source: string } | null
}

interface PropsListe {
  nom: 'profession' | 'role'
  valeur: string
  options: readonly (readonly [string, string])[]
  erreurs: readonly Erreur[]
}

function Liste({ nom, valeur, options, erreurs }: PropsListe) {
  const erreur = erreurDe(erreurs, nom)
  return (
    <div class={erreur ? 'champ champ-fautif' : 'champ'}>
      <Etiquette nom={nom} libelle={LIBELLES_CHAMPS[nom]} />
      <select
        id={nom}
        name={nom}
        aria-invalid={erreur ? 'true' : undefined}
        aria-describedby={decritPar(nom, { erreur })}
      >
        {options.map(([code, libelle]) => (
          <option value={code} selected={code === valeur}>
            {libelle}
          </option>
        ))}
      </select>
      <TexteErreur nom={nom} erreur={erreur} />
    </div>
  )
}

type Textes = Pick<
  SaisieCompte,
  'nom' | 'prenom' | 'nomExercice' | 'prenomExercice' | 'rpps' | 'identifiant'
>

const AIDES: Partial<Record<keyof Textes, string>> = {
  nomExercice: 'Vide : le même que le nom',
  prenomExercice: 'Vide : le même que le prénom',
  rpps: 'Onze chiffres ; vide pour un salarié sans RPPS',
  identifiant: 'Par exemple c.testier',
}

function Texte({
  nom,
  saisie,
  erreurs,
  lectureSeule = false,
}: Pick<Props, 'saisie' | 'erreurs'> & { nom: keyof Textes; lectureSeule?: boolean }) {
  return (
    <Champ
      nom={nom}
      libelle={LIBELLES_CHAMPS[nom]}
      valeur={saisie[nom]}
      erreur={erreurDe(erreurs, nom)}
      aide={lectureSeule ? "Donné par l'annuaire : il ne se modifie pas ici" : AIDES[nom]}
      lectureSeule={lectureSeule}
      obligatoire={nom === 'nom' || nom === 'prenom' || nom === 'identifiant'}
      saisie={nom === 'rpps' ? 'numeric' : 'text'}
    />
  )
}

function Case({
  nom,
  saisie,
  aide,
}: {
  nom: 'administrateur' | 'superUtilisateur'
  saisie: SaisieCompte
  aide: string
}) {
  return (
    <div>
      <label class="case">
        <input
          type="checkbox"
          name={nom}
          value="oui"
          checked={saisie[nom] === 'oui'}
          aria-describedby={`${nom}-aide`}
        />
        {LIBELLES_CHAMPS[nom]}
      </label>
      <p class="champ-aide" id={`${nom}-aide`}>
        {aide}
      </p>
    </div>
  )
}

/** Créer ou modifier un compte : qui est la personne, puis ce qui lui est permis. */
export function PageSaisieCompte(props: Props) {
  const { cadre, titre, saisie, erreurs, verrou = null } = props
  return (
    <Page cadre={cadre} titre={titre} rubrique="comptes">
      <p class="fil">
        <a href="/comptes">Comptes</a>
      </p>
      <h1>{titre}</h1>
      <SommaireErreurs erreurs={erreurs} libelles={LIBELLES_CHAMPS} />
      {verrou && <p class="secondaire">Rempli d'après : {verrou.source}</p>}
      <form method="post" action={props.adresse} class="pile">
        {verrou && <input type="hidden" name="annuaire" value={verrou.identifiant} />}
        <fieldset class="carte">
          <legend>
            <h2>Identité professionnelle</h2>
          </legend>
          <div class="grille-champs">
            <Texte nom="nom" {...{ saisie, erreurs }} />
            <Texte nom="prenom" {...{ saisie, erreurs }} />
            <Texte nom="nomExercice" {...{ saisie, erreurs }} />
            <Texte nom="prenomExercice" {...{ saisie, erreurs }} />
            <Liste
              nom="profession"
              valeur={saisie.profession}
              options={[['', 'Aucune'], ...Object.entries(PROFESSIONS)]}
              erreurs={erreurs}
            />
            <Texte nom="rpps" {...{ saisie, erreurs }} lectureSeule={verrou !== null} />
          </div>
        </fieldset>
        <fieldset class="carte">
          <legend>
            <h2>Accès au logiciel</h2>
          </legend>
          <div class="grille-champs">
            <Texte nom="identifiant" {...{ saisie, erreurs }} />
            <Liste
              nom="role"
              valeur={saisie.role}
              options={ROLES_COMPTE.map((role) => [role, LIBELLES_ROLE[role]])}
              erreurs={erreurs}
            />
          </div>
          <Case
            nom="administrateur"
            saisie={saisie}
            aide="Médecins seulement : ouvre les réglages du cabinet."
          />
          <Case
            nom="superUtilisateur"
            saisie={saisie}
            aide="D'une identité récupérée ou qualifiée. Un administrateur n'ouvre aucun dossier."
          />
        </fieldset>
        <div class="actions">
          <button type="submit" class="bouton bouton-principal">
            {props.enregistrer}
          </button>
          <a href={props.retour}>Annuler</a>
        </div>
      </form>
    </Page>
  )
}
