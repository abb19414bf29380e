import { createRequire } from 'node:module'
import type * as Wasm from 'node-sqlite3-wasm'

const exiger = createRequire(import.meta.url)

export type Valeur = string | number | null | Uint8Array

/** Le peu de SQLite dont le DMP simulé a besoin. */
export interface BaseDmp {
  ecrire(sql: string, valeurs?: readonly Valeur[]): void
  lire<T extends object>(sql: string, valeurs?: readonly Valeur[]): readonly T[]
  /** Tout ou rien : une erreur défait ce que `travail` a écrit, et remonte (dmp.md §8.5, point 5 [V]). */
  transaction<T>(travail: () => T): T
  fermer(): void
}

const TABLES = `
create table dossier (ins text primary key, oid text not null, etat text not null);
create table blocage (ins text not null, ps text not null, primary key (ins, ps));
create table autorisation (
  ins text not null, titulaire text not null, debut text not null, derniere text not null,
  medecin_traitant integer not null default 0, primary key (ins, titulaire));
create table lot (
  uuid text primary key, unique_id text not null unique, ins text not null,
  submission_time text not null, objet text not null, cree_le text not null);
create table fiche (
  rang integer primary key autoincrement, entry_uuid text not null unique, lid text not null, version integer not null, unique_id text not null,
  ins text not null, statut text not null, objet text not null, lot text not null, deposant text not null);
create index fiche_ins on fiche (ins);
create index fiche_unique_id on fiche (unique_id);
create table contenu (unique_id text primary key, empreinte text not null, octets blob not null);
create table association (
  uuid text primary key, type text not null, source text not null, cible text not null, fentes text not null);
create index association_source on association (source);
create index association_cible on association (cible);
create table trace (rang integer primary key autoincrement, ins text, detail text not null);
`

/**
 * Ouvre l'état du DMP simulé : SQLite en mémoire, perdu avec le processus. Le pilote WASM suffit et se
 * charge partout ; rien n'est écrit sur le disque (décision 003).
 */
export function ouvrirBaseDmp(): BaseDmp {
  const { Database } = exiger('node-sqlite3-wasm') as typeof Wasm
  const connexion = new Database(':memory:')
  connexion.exec(TABLES)
  return {
    ecrire: (sql, valeurs = []) => void connexion.run(sql, [...valeurs]),
    lire: <T extends object>(sql: string, valeurs: readonly Valeur[] = []) =>
      connexion.all(sql, [...valeurs]) as T[],
    transaction(travail) {
      connexion.exec('begin')
      try {
        const rendu = travail()
        connexion.exec('commit')
        return rendu
      } catch (erreur) {
        connexion.exec('rollback')
        throw erreur
      }
    },
    fermer: () => connexion.close(),
  }
}
