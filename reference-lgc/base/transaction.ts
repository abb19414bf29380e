/** Une transaction ouverte dans une autre se confond avec elle : seule l'extérieure confirme. */
export function creerTransaction(script: (sql: string) => void): <T>(travail: () => T) => T {
  let ouverte = false
  return (travail) => {
    if (ouverte) return travail()
    ouverte = true
    script('BEGIN IMMEDIATE')
    try {
      const resultat = travail()
      script('COMMIT')
      return resultat
    } catch (erreur) {
      script('ROLLBACK')
      throw erreur
    } finally {
      ouverte = false
    }
  }
}
