/** Vrai quand ce numéro est celui d'un processus de cette machine, fût-il à un autre compte. */
export function processusVivant(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (erreur) {
    return (erreur as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
